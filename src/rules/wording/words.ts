/** A problem in words, without a mark-up of any kind. */
export interface Words {
  /** What is wrong: what was expected and what was found. */
  readonly message: string;
  /** What to do about it, and the command where there is one. */
  readonly fix: string;
}

/** The facts of a problem as texts that are safe to print. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** How the problems of each rule are put into words, by the name of the rule. */
export type Wordings = Readonly<Record<string, (facts: Facts) => Words>>;

/** The words of the case at hand, for a rule that can be broken in several ways. */
export function wordsOf(cases: Readonly<Record<string, Words>>, reason: string | undefined): Words {
  const found = reason === undefined ? undefined : cases[reason];
  return found ?? { message: `The reason is ${reason}.`, fix: 'see the rule in the guide' };
}
