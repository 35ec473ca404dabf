/**
 * Writes choices into the query of the address and leaves the others as they are: only what differs from the default
 * (an empty value is the default), names in alphabetical order.
 */
export function writeChoices(choices: Iterable<readonly [string, string]>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of choices) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  query.sort();
  const text = query.toString();
  history.replaceState(
    null,
    '',
    `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`,
  );
}

/** The value of a choice in the address; null where it is not there. */
export function readChoice(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Drops every choice whose name is not known to this page. */
export function dropUnknownChoices(known: readonly string[]): void {
  const names = [...new URLSearchParams(location.search).keys()];
  writeChoices(names.filter((name) => !known.includes(name)).map((name) => [name, '']));
}
