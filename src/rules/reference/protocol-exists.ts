import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const protocolExists: RuleOf<'result'> = {
  name: 'protocol-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result names a protocol that its version has, or unknown.',
  check({ record, benchmark, version: facts, protocol: found }) {
    const { protocol, version } = record.benchmark;
    if (facts === undefined || benchmark === undefined || protocol === 'unknown' || found)
      return nothing;
    const args = {
      protocol,
      version,
      known: known(facts.protocols.keys(), protocol),
      card: benchmark.filed.file,
    };
    return [{ at: 'benchmark.protocol', args }];
  },
};
