// Sets the reader's choice of light or dark before the first paint; without a choice the system decides.
// A plain file that blocks rendering: a module comes too late, and the policy allows no inline script.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system decides.
}
