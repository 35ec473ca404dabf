import { type Html, html } from './html.ts';

/** A page above the present one. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way from the outermost page to the one above this. */
export function crumbs(trail: readonly Crumb[]): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>${trail.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`;
}
