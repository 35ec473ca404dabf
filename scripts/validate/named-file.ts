import type { Check, PlacedProblem } from './check.ts';

/** The name of a problem's file for people: within the registry if there is one, else with its folder. */
export function namedFile({ folders }: Check, { problem, path }: PlacedProblem): string {
  return folders.length > 1 ? path : problem.file;
}
