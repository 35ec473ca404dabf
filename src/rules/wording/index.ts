/** The only place with words about problems. */
export { describeChange } from './change.ts';
export { describe } from './describe.ts';
export { formatProblem } from './format-problem.ts';
export type { Words } from './words.ts';
