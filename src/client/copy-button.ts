/** Adds a button that copies the text of the element whose id it names; without JavaScript the text can be selected. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const source = document.getElementById(this.getAttribute('for') ?? '');
    if (source === null || navigator.clipboard === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent ?? '');
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    this.append(button);
  }
}

customElements.define('copy-button', CopyButton);
