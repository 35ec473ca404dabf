/**
 * Opens the search over a link that leads to the search page: by the link itself, or by the key `/` anywhere outside
 * a field. What searching needs is loaded when it is first opened.
 */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.open();
    });
    document.addEventListener('keydown', (event) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      void this.open();
    });
  }

  async open(): Promise<void> {
    const { openSearch } = await import('./search-panel.ts');
    openSearch(this, this.dataset.base ?? '/');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('search-dialog', SearchDialog);
