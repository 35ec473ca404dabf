/** Labels of several rows, with what all of them say taken out. */
export interface DistinctParts {
  /** What every row says, in the order of the first one. */
  readonly shared: readonly string[];
  /** What is left of each row, in the order given. */
  readonly own: readonly (readonly string[])[];
}

/** Splits the parts of several labels into those that all have and those that tell them apart; one label alone keeps all. */
export function distinctParts(labels: readonly (readonly string[])[]): DistinctParts {
  const [first = [], ...others] = labels;
  if (others.length === 0) return { shared: [], own: labels };
  const shared = first.filter((part) => others.every((other) => other.includes(part)));
  return { shared, own: labels.map((label) => label.filter((part) => !shared.includes(part))) };
}
