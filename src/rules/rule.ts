import type { Problem, ProblemArg } from '../records/problem.ts';
import type { Context } from './facts/context.ts';
import type { Subjects } from './facts/subjects.ts';

/** What a rule found: where in the record, and the facts that its wording names. */
export interface Finding {
  /** A readable path such as `scores[3].value`; empty for the whole file. */
  readonly at: string;
  readonly args: Readonly<Record<string, ProblemArg>>;
  /** The file at fault, where it is not the file of the subject. */
  readonly file?: string;
}

/** What a rule is called, how grave it is, and what must hold: all that the guide needs. */
export interface RuleSummary {
  /** Permanent: people search for it and link to it. */
  readonly name: string;
  readonly severity: Problem['severity'];
  readonly sentence: string;
}

/** A rule about subjects of one scope. */
export interface RuleOf<Scope extends keyof Subjects> extends RuleSummary {
  readonly scope: Scope;
  readonly check: (subject: Subjects[Scope], context: Context) => Iterable<Finding>;
}

/** Any rule. */
export type Rule = { [Scope in keyof Subjects]: RuleOf<Scope> }[keyof Subjects];

/**
 * What a rule returns where all is well. The rules about results and scores return it at once and
 * are no generators: each is asked a million times, and nearly always about what is right.
 */
export const nothing: readonly Finding[] = [];
