/** A value to draw, with its interval where one is known. */
export interface Mark {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Drawn as a ring: the maker of the model measured it. */
  readonly hollow?: boolean;
}

/** A value that others are read against, such as human experts or chance. */
export interface Reference {
  readonly value: number;
  readonly kind: 'human' | 'floor' | 'ceiling';
  readonly label: string;
}

/** Every number that an axis over these marks and references must hold. */
export function valuesOf(marks: readonly Mark[], references: readonly Reference[]): number[] {
  const drawn = marks.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  return [...drawn, ...references.map(({ value }) => value)];
}
