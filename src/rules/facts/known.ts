const MAX_KNOWN = 5;
/** Looking for the nearest among more than these would take long where a file has many wrong names. */
const MAX_COMPARED = 500;

/**
 * Up to five of the names that would have been right, those nearest to the wrong one first, and how
 * many more there are. Nearness is cheap on purpose: a hostile file may hold thousands of wrong
 * names, and an edit distance to each of thousands of right ones would take hours.
 */
export function known(names: Iterable<string>, wanted: string): string[] {
  const wrong = loose(wanted);
  const near: string[] = [];
  const far: string[] = [];
  for (const name of names) {
    const isCompared = near.length + far.length < MAX_COMPARED;
    (isCompared && isNear(loose(name), wrong) ? near : far).push(name);
  }
  const all = [...near, ...far];
  if (all.length === 0) return ['none'];
  if (all.length <= MAX_KNOWN) return all;
  return [...all.slice(0, MAX_KNOWN), `${all.length - MAX_KNOWN} more`];
}

function isNear(name: string, wanted: string): boolean {
  return name.includes(wanted) || wanted.includes(name);
}

function loose(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
