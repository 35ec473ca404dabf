import { vocabularies } from '../records/terms.ts';
import { type Html, html } from './html.ts';

/** Every vocabulary with the meaning of its terms. */
export function vocabularyList(): Html {
  return html`${vocabularies.map(
    ({ id, title, terms }) => html`<h2 id="${id}">${title}</h2>
<dl class="terms">${terms.map(([value, label, definition]) => html`<div><dt>${label} <code>${value}</code></dt><dd>${definition}</dd></div>`)}</dl>`,
  )}`;
}
