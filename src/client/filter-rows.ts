import { dropUnknownChoices, readChoice, writeChoices } from './address-state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Brings the form inside to life: hides the rows of the table that do not match, says how many are left, and keeps
 * the choices in the address. Filters hide rows; they never change a number.
 */
class FilterRows extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const controls = [...form.querySelectorAll<Control>('[name]')];
    for (const control of controls) takeChoice(control);
    dropUnknownChoices([...controls.map(({ name }) => name), 'sort']);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.apply(form, controls));
    this.apply(form, controls);
  }

  apply(form: HTMLFormElement, controls: readonly Control[]): void {
    const choices = controls.map(({ name, value }): [string, string] => [name, value.trim()]);
    const words = wordsOf(choices);
    const exact = choices.filter(([name, value]) => name !== 'q' && value !== '');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = !(fits(row, exact) && holds(row, words));
    tellCount(form, rows.length, rows.filter(({ hidden }) => !hidden).length);
    writeChoices(choices);
  }
}

/** Takes a choice from the address; a value that the control does not offer is dropped. */
function takeChoice(control: Control): void {
  const value = readChoice(control.name);
  if (value === null) return;
  const isOffered =
    control instanceof HTMLInputElement ||
    [...control.options].some((option) => option.value === value);
  if (isOffered) control.value = value;
}

function wordsOf(choices: readonly (readonly [string, string])[]): string[] {
  const query = choices.find(([name]) => name === 'q')?.[1] ?? '';
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function fits(row: HTMLTableRowElement, exact: readonly (readonly [string, string])[]): boolean {
  return exact.every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
}

function holds(row: HTMLTableRowElement, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = row.textContent?.toLowerCase() ?? '';
  return words.every((word) => text.includes(word));
}

function tellCount(form: HTMLFormElement, all: number, shown: number): void {
  const output = form.querySelector('output');
  if (output === null) return;
  output.dataset.all ??= output.value;
  output.value = shown === all ? output.dataset.all : `${shown} of ${output.dataset.all}`;
}

customElements.define('filter-rows', FilterRows);
