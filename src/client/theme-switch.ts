/** A button that turns the page light or dark and keeps the choice on this device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const theme = this.isDark() ? 'light' : 'dark';
      document.documentElement.dataset.theme = theme;
      keep(theme);
    });
  }

  isDark(): boolean {
    const { theme } = document.documentElement.dataset;
    return theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : theme === 'dark';
  }
}

/** Storage may be closed to us; then the choice lasts for this page. */
function keep(theme: string): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {}
}

customElements.define('theme-switch', ThemeSwitch);
