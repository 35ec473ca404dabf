import { type Content, type Html, html } from './html.ts';

/** A section of a page with its heading, which the contents list can point at. */
export function section(id: string, title: string, ...body: readonly Content[]): Html {
  return html`<section><h2 id="${id}">${title}</h2>${body}</section>`;
}

/** A list of texts; nothing where there is none. */
export function textList(texts: readonly Content[] | undefined): Html | undefined {
  if (texts === undefined || texts.length === 0) return undefined;
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** A table that scrolls sideways where the page is narrow; the first column should carry the class `pin`. */
export function scrollTable(label: string, head: Html, rows: Content): Html {
  return html`<sortable-table class="scroll" role="region" tabindex="0" aria-label="${label}"><table aria-label="${label}"><thead>${head}</thead><tbody>${rows}</tbody></table></sortable-table>`;
}
