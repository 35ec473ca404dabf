/** What a static host answers to a request: a file with a status, or another address. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404 };

/** The site's files; a path is relative to its folder, with `/` between the parts. */
export interface SiteFiles {
  readonly has: (path: string) => boolean;
}

/**
 * Answers as the usual static hosts do: `folder/` serves its `index.html`, `folder` leads to
 * `folder/`, and anything else gets `404.html`.
 *
 * @param target path and query of the request, as sent
 * @param base base path of the site, with a slash at both ends
 */
export function answer(target: string, base: string, files: SiteFiles): Answer {
  const [rawPath = '', query] = target.split(/\?(.*)/s);
  if (base !== '/' && (rawPath === '/' || `${rawPath}/` === base))
    return { kind: 'redirect', to: base };
  if (!rawPath.startsWith(base)) return missing(files);
  const path = safePath(rawPath.slice(base.length));
  if (path === undefined) return { kind: 'refused', status: 400 };
  if (path === '' || path.endsWith('/')) return page(`${path}index.html`, files);
  if (files.has(path)) return { kind: 'file', path, status: 200 };
  if (!files.has(`${path}/index.html`)) return missing(files);
  const folder = `${base}${path.split('/').map(encodeURIComponent).join('/')}/`;
  return { kind: 'redirect', to: query === undefined ? folder : `${folder}?${query}` };
}

function page(path: string, files: SiteFiles): Answer {
  return files.has(path) ? { kind: 'file', path, status: 200 } : missing(files);
}

function missing(files: SiteFiles): Answer {
  if (files.has('404.html')) return { kind: 'file', path: '404.html', status: 404 };
  return { kind: 'refused', status: 404 };
}

/** The decoded path, or undefined if it is malformed or could leave the site's folder. */
function safePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw);
    const climbs = path.split('/').includes('..');
    return climbs || /[\\\0]/.test(path) || path.startsWith('/') ? undefined : path;
  } catch {
    return undefined;
  }
}
