import { type Content, type Html, html } from './html.ts';

/** A link out of the site; it passes on neither trust nor the reader's address. */
export function outsideLink(url: string, text: Content = hostAndPath(url)): Html {
  return html`<a href="${isSafe(url) ? url : '#'}" rel="nofollow ugc noopener noreferrer">${text}</a>`;
}

/** An address as people read it: without the scheme, shortened in the middle. */
export function hostAndPath(url: string): string {
  const bare = url.replace(/^https:\/\//, '').replace(/\/$/, '');
  return bare.length <= 60 ? bare : `${bare.slice(0, 36)}…${bare.slice(-20)}`;
}

/** Records are checked on their way in; a page makes sure once more. */
function isSafe(url: string): boolean {
  return url.startsWith('https://') && URL.canParse(url);
}
