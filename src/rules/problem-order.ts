import type { Problem } from '../records/problem.ts';

/** Wide enough for any index within a file of 256 KB. */
const INDEX_WIDTH = 7;

/** Sorts by file, place and rule; within a list entry 2 comes before entry 10. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const keyed = problems.map((problem) => ({ problem, key: keyOf(problem) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return keyed.map(({ problem }) => problem);
}

function keyOf({ file, at, rule }: Problem): string {
  const place = at.replace(/\d+/g, (digits) => digits.padStart(INDEX_WIDTH, '0'));
  return [file, place, rule].join('\u0000');
}
