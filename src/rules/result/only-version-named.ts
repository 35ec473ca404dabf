import { nothing, type RuleOf } from '../rule.ts';

export const onlyVersionNamed: RuleOf<'result'> = {
  name: 'only-version-named',
  severity: 'error',
  scope: 'result',
  sentence: 'A result of a benchmark with one version has that version.',
  check({ record, benchmark }) {
    if (benchmark?.versions.size !== 1 || record.benchmark.version !== 'unknown') return nothing;
    const version = benchmark.filed.record.versions[0]?.id ?? '';
    return [{ at: 'benchmark.version', args: { version, benchmark: benchmark.filed.id } }];
  },
};
