import type { Problem } from '../records/problem.ts';
import type { Context } from './facts/context.ts';
import type { Subjects } from './facts/subjects.ts';
import { nothing, type Rule, type RuleOf } from './rule.ts';

/** Asks every rule of a scope about a subject. */
export type Ask = <Scope extends keyof Subjects>(scope: Scope, subject: Subjects[Scope]) => void;

/** Asks the rules given and adds what they find to the problems. */
export function asker(rules: readonly Rule[], context: Context, problems: Problem[]): Ask {
  const byScope = groupByScope(rules);
  return (scope, subject) => {
    for (const { name, severity, check } of byScope[scope]) {
      const found = check(subject, context);
      if (found === nothing) continue;
      for (const { file, at, args } of found) {
        problems.push({ file: file ?? subject.file, at, rule: name, severity, args });
      }
    }
  };
}

type RulesByScope = { readonly [Scope in keyof Subjects]: readonly RuleOf<Scope>[] };

/** Spelled out, since no loop over the scopes keeps each scope with its own kind of rule. */
function groupByScope(rules: readonly Rule[]): RulesByScope {
  const of = <Scope extends keyof Subjects>(scope: Scope): RuleOf<Scope>[] =>
    rules.filter((rule) => isOf(rule, scope));
  return {
    registry: of('registry'),
    record: of('record'),
    organization: of('organization'),
    model: of('model'),
    benchmark: of('benchmark'),
    version: of('version'),
    aggregate: of('aggregate'),
    suite: of('suite'),
    moved: of('moved'),
    result: of('result'),
    score: of('score'),
    printed: of('printed'),
    evidence: of('evidence'),
  };
}

function isOf<Scope extends keyof Subjects>(
  rule: Rule,
  scope: Scope,
): rule is Rule & RuleOf<Scope> {
  return rule.scope === scope;
}
