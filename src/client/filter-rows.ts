/**
 * Brings the form inside to life: hides the rows of the table that do not match, says how many are left, and keeps
 * the choices in the address. Filters hide rows; they never change a number.
 */
class FilterRows extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    readAddress(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.apply(form));
    this.apply(form);
  }

  apply(form: HTMLFormElement): void {
    const choices = chosen(form);
    const words = (choices.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    choices.delete('q');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) row.hidden = !(fits(row, choices) && holds(row, words));
    this.count(form, rows.length, rows.filter(({ hidden }) => !hidden).length);
    writeAddress(form);
  }

  count(form: HTMLFormElement, all: number, shown: number): void {
    const output = form.querySelector('output');
    if (output === null) return;
    output.dataset.all ??= output.value;
    output.value = shown === all ? output.dataset.all : `${shown} of ${output.dataset.all}`;
  }
}

/** What is chosen in a form, by name, in the order of its controls; what is left at its default is not there. */
function chosen(form: HTMLFormElement): Map<string, string> {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
  return new Map(entries.filter(([, value]) => value.trim() !== ''));
}

function fits(row: HTMLTableRowElement, choices: ReadonlyMap<string, string>): boolean {
  return [...choices].every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
}

function holds(row: HTMLTableRowElement, words: readonly string[]): boolean {
  const text = row.textContent?.toLowerCase() ?? '';
  return words.every((word) => text.includes(word));
}

/** Takes the choices from the address; a value that the form does not offer is dropped. */
function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = query.get(control.name);
    if (value === null) continue;
    const isOffered = control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value);
    if (isOffered) control.value = value;
  }
}

function writeAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams([...chosen(form)]).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

customElements.define('filter-rows', FilterRows);
