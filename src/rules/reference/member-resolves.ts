import type { Suite } from '../../records/shapes.ts';
import type { Context } from '../facts/context.ts';
import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const memberResolves: RuleOf<'suite'> = {
  name: 'member-resolves',
  severity: 'error',
  scope: 'suite',
  sentence:
    'A member of a suite names a benchmark, version, protocol, variant, metric and node that exist.',
  *check({ record }, context) {
    for (const [place, { members }] of record.versions.entries()) {
      for (const [index, member] of members.entries()) {
        const at = `versions[${place}].members[${index}]`;
        for (const { field, value, declared } of steps(member, context)) {
          if (value === undefined || declared === undefined || declared.includes(value)) continue;
          yield { at: `${at}.${field}`, args: { field, value, known: known(declared, value) } };
        }
      }
    }
  },
};

type Member = Suite['versions'][number]['members'][number];

interface Step {
  readonly field: string;
  readonly value: string | undefined;
  /** What there is; undefined where an earlier step fails, which says enough. */
  readonly declared: readonly string[] | undefined;
}

function steps(member: Member, context: Context): Step[] {
  const { benchmark, version, protocol, variant, metric, node } = member;
  const card = context.benchmark(benchmark);
  const unreadable = context.isUnreadable(`benchmarks/${benchmark}/benchmark.json`);
  const facts = card?.versions.get(version);
  const chosen = facts?.protocols.get(protocol);
  const benchmarks = [...context.registry.benchmarks.keys()];
  return [
    { field: 'benchmark', value: benchmark, declared: card || unreadable ? undefined : benchmarks },
    { field: 'version', value: version, declared: card && [...card.versions.keys()] },
    { field: 'protocol', value: protocol, declared: facts && [...facts.protocols.keys()] },
    {
      field: 'variant',
      value: variant,
      declared: chosen && (chosen.variants ?? []).map(({ id }) => id),
    },
    { field: 'metric', value: metric, declared: facts && [...facts.metrics.keys()] },
    {
      field: 'node',
      value: node,
      declared: facts && [...facts.nodes.keys(), ...facts.tasks.keys()],
    },
  ];
}
