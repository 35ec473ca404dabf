/**
 * The circles met when following `next` from each of the ids, each as the ids on it in order, the
 * first one again at the end. Every id is visited once and the search calls itself for no level, so
 * that a hostile chain costs no more than its length.
 */
export function circles(
  ids: Iterable<string>,
  next: (id: string) => readonly string[],
): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    if (!done.has(start)) found.push(...circlesFrom(start, next, done));
  }
  return found;
}

interface Step {
  readonly id: string;
  readonly next: readonly string[];
  taken: number;
}

function circlesFrom(
  start: string,
  next: (id: string) => readonly string[],
  done: Set<string>,
): string[][] {
  const found: string[][] = [];
  const way: Step[] = [];
  const placeOf = new Map<string, number>();
  const enter = (id: string) => {
    placeOf.set(id, way.length);
    way.push({ id, next: next(id), taken: 0 });
  };
  enter(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const id = step.next[step.taken++];
    if (id === undefined) {
      way.pop();
      placeOf.delete(step.id);
      done.add(step.id);
      continue;
    }
    const place = placeOf.get(id);
    if (place !== undefined) found.push([...way.slice(place).map((entry) => entry.id), id]);
    else if (!done.has(id)) enter(id);
  }
  return found;
}
