import { readChoice, writeChoices } from './address-state.ts';

type Order = 'ascending' | 'descending';

/**
 * Turns the headings of the table inside into buttons that sort it; the table is complete without.
 * With the attribute `addressed`, the order is kept in the address.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const headings = this.querySelectorAll<HTMLTableCellElement>('thead th:not([data-sort="off"])');
    for (const heading of headings)
      addButton(heading, () => this.sortBy(heading, nextOrder(heading)));
    if (this.hasAttribute('addressed')) this.takeOrder(headings);
  }

  takeOrder(headings: Iterable<HTMLTableCellElement>): void {
    const [key = '', end] = (readChoice('sort') ?? '').split('.');
    const heading = [...headings].find(({ dataset }) => dataset.key === key);
    if (heading === undefined) writeChoices([['sort', '']]);
    else this.sortBy(heading, end === 'up' ? 'ascending' : 'descending');
  }

  sortBy(heading: HTMLTableCellElement, order: Order): void {
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])].map((row) => ({
      row,
      key: sortKey(row.cells[heading.cellIndex]),
    }));
    const sign = order === 'ascending' ? 1 : -1;
    rows.sort((a, b) => compareKeys(a.key, b.key, sign));
    body?.append(...rows.map(({ row }) => row));
    if (this.hasAttribute('addressed'))
      writeChoices([['sort', `${heading.dataset.key}.${order === 'ascending' ? 'up' : 'down'}`]]);
  }
}

/** Numbers begin with the better end, words and ranks with the first. */
function nextOrder(heading: HTMLTableCellElement): Order {
  const now = heading.getAttribute('aria-sort');
  if (now !== null) return now === 'ascending' ? 'descending' : 'ascending';
  return heading.classList.contains('n') && heading.dataset.better !== 'lower'
    ? 'descending'
    : 'ascending';
}

type Key = number | string | null;

/** The number or the words of a cell; null where it says that there is nothing. */
function sortKey(cell: HTMLTableCellElement | undefined): Key {
  const text = cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
  if (text === '' || text === '–') return null;
  const number = Number.parseFloat(text.replace(/[$,]/g, ''));
  return Number.isNaN(number) || /^\d{4}-/.test(text) ? text.toLowerCase() : number;
}

/** What is missing stands last in either order. */
function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'en', { numeric: true });
}

function addButton(heading: HTMLTableCellElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  button.addEventListener('click', press);
  heading.append(button);
}

customElements.define('sortable-table', SortableTable);
