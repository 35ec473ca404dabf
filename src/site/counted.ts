/** A whole number with its thousands separated. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A number of things: `1 result`, `1,204 results`, `no results`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
