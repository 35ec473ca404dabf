import { rules } from '../rules/rule-list.ts';
import { type Html, html } from './html.ts';

/** Every rule with what must hold. */
export function ruleList(): Html {
  const ordered = [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
  return html`<dl class="terms">${ordered.map(({ name, severity, sentence }) => html`<div id="${name}"><dt><code>${name}</code>${severity === 'warning' && html` <span class="tag">warning</span>`}</dt><dd>${sentence}</dd></div>`)}</dl>`;
}
