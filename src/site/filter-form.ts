import { type Html, html } from './html.ts';

/** A choice by which rows are filtered: the name of a `data-` attribute of the rows, and its values. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The controls above a table that `<filter-rows>` brings to life; without JavaScript they stay hidden. */
export function filterForm(filters: readonly Filter[], all: string): Html {
  const offered = filters.filter(({ options }) => options.length > 1);
  return html`<form class="filters" role="search"><label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${offered.map(select)}<output>${all}</output></form>`;
}

function select({ name, label, options }: Filter): Html {
  return html`<label>${label} <select name="${name}"><option value="">all</option>${options.map((option) => html`<option value="${option.value}">${option.label}</option>`)}</select></label>`;
}
