import { describe } from '../../src/rules/wording/index.ts';
import type { Check, PlacedProblem } from './check.ts';

/** Line and column of a problem, both from 1; undefined where they are not known. */
export type Locate = (placed: PlacedProblem) => {
  readonly line?: number;
  readonly column?: number;
};

/**
 * The form for GitHub: one workflow command a problem, which becomes an annotation of the line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub({ problems }: Check, locate: Locate): string {
  return problems.map((placed) => annotation(placed, locate)).join('\n');
}

function annotation(placed: PlacedProblem, locate: Locate): string {
  const { problem, path } = placed;
  const { line, column } = locate(placed);
  const { message, fix } = describe(problem);
  const properties = [
    `file=${property(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(problem.rule)}`,
  ];
  const where = problem.at === '' ? '' : `${problem.at}: `;
  const text = `${where}${message}\nfix: ${fix}`;
  return `::${problem.severity} ${properties.join(',')}::${data(text)}`;
}

/** Text after the second `::`, in which only what ends a line is special. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text before it, in which the separators are special, too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
