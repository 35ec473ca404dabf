import { type Html, html } from './html.ts';

/** Links to the parts of a long page. */
export function pageNav(parts: readonly (readonly [id: string, title: string])[]): Html {
  return html`<nav class="onpage" aria-label="On this page"><ul>${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}
