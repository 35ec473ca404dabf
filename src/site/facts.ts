import { type Content, type Html, html, trusted } from './html.ts';

/** A label with what is known about it. */
export interface Fact {
  readonly label: string;
  readonly value: Content;
}

/** Facts as a description list. A fact that no source gives says so, in the same place as the others. */
export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="facts">${facts.map(({ label, value }) => html`<div${isLong(value) && trusted(' class="long"')}><dt>${label}</dt><dd>${orUnknown(value)}</dd></div>`)}</dl>`;
}

/** Long values take the whole width of a narrow page. */
function isLong(value: Content): boolean {
  return html`${value}`.html.replace(/<[^>]*>/g, '').length > 48;
}

/** The value, or a quiet word where it is unknown or has no meaning here. */
export function orUnknown(value: Content): Content {
  if (value === 'unknown' || value === undefined || value === null || value === '')
    return html`<span class="unknown">unknown</span>`;
  if (value === 'notApplicable') return html`<span class="unknown">does not apply</span>`;
  return value;
}

/** Facts without those that a record may leave out and did. */
export function knownFacts(facts: readonly (Fact | undefined)[]): Fact[] {
  return facts.filter((fact): fact is Fact => fact !== undefined && fact.value !== undefined);
}
