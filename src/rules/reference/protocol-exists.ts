import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const protocolExists: RuleOf<'result'> = {
  name: 'protocol-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result names a protocol that its version has, or unknown.',
  *check({ record, benchmark, version: facts, protocol: found }) {
    const { protocol, version } = record.benchmark;
    if (facts === undefined || benchmark === undefined || protocol === 'unknown' || found) return;
    const args = {
      protocol,
      version,
      known: known(facts.protocols.keys(), protocol),
      card: benchmark.filed.file,
    };
    yield { at: 'benchmark.protocol', args };
  },
};
