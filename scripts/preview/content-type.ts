const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  map: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  rss: 'application/rss+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

const WITHOUT_CHARSET = /^(image\/(?!svg)|font\/|application\/(wasm|octet-stream|vnd\.))/;

/** The content type of a file, by the ending of its name; text is UTF-8. */
export function contentType(path: string): string {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[ending] ?? 'application/octet-stream';
  return WITHOUT_CHARSET.test(type) ? type : `${type}; charset=utf-8`;
}
