const STEPS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/** A large number as people say it: `7.2B`, `405B`, `128k`; at most three significant digits. */
export function shortAmount(amount: number): string {
  const step = STEPS.find(([size]) => amount >= size);
  if (step === undefined) return String(amount);
  return `${Number((amount / step[0]).toPrecision(3))}${step[1]}`;
}

/** A number of parameters, or the word that a record gives in its place. */
export function parameterText(parameters: number | 'unknown' | 'notApplicable'): string {
  return typeof parameters === 'number' ? shortAmount(parameters) : parameters;
}
