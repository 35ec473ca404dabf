/** Turns the headings of the table inside into buttons that sort it; the table is complete without. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const headings = this.querySelectorAll<HTMLTableCellElement>('thead th:not([data-sort="off"])');
    for (const heading of headings) addButton(heading, () => this.sortBy(heading));
  }

  sortBy(heading: HTMLTableCellElement): void {
    const order = nextOrder(heading);
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);
    const column = heading.cellIndex;
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: sortKey(row.cells[column]) }));
    const sign = order === 'ascending' ? 1 : -1;
    rows.sort((a, b) => compareKeys(a.key, b.key, sign));
    body?.append(...rows.map(({ row }) => row));
  }
}

/** Numbers begin with the better end, words and ranks with the first. */
function nextOrder(heading: HTMLTableCellElement): 'ascending' | 'descending' {
  const now = heading.getAttribute('aria-sort');
  if (now !== null) return now === 'ascending' ? 'descending' : 'ascending';
  return heading.classList.contains('n') && heading.dataset.better !== 'lower' ? 'descending' : 'ascending';
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
