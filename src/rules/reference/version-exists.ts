import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const versionExists: RuleOf<'result'> = {
  name: 'version-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result names a version that the benchmark has, or unknown.',
  check({ record, benchmark }) {
    const { version } = record.benchmark;
    if (benchmark === undefined || version === 'unknown' || benchmark.versions.has(version))
      return nothing;
    const { id, file: card } = benchmark.filed;
    const args = { version, benchmark: id, known: known(benchmark.versions.keys(), version), card };
    return [{ at: 'benchmark.version', args }];
  },
};
