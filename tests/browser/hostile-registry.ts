import {
  benchmarkRecord,
  makeRegistry,
  modelRecord,
  movedRecord,
  organizationRecord,
  resultRecord,
} from '../../src/records/fixtures.ts';
import type { Registry } from '../../src/records/registry.ts';

const ATTACK = '</Script><img src=x onerror=alert(1)> "One" & \'more\'';
const LONG_ARABIC = 'نموذج لغوي كبير للتجارب '.repeat(5).trim();

/** Records that are valid and hostile: markup in names, ids that are words of the language, long names in another script. */
export function hostileRegistry(): Registry {
  const measured = { evaluator: { organization: 'acme', relationship: 'firstParty' as const } };
  return makeRegistry({
    benchmarks: {
      constructor: benchmarkRecord({
        name: ATTACK,
        summary: ATTACK,
        limitations: [ATTACK],
        citation: ATTACK,
      }),
      lonely: benchmarkRecord({ name: LONG_ARABIC }),
    },
    organizations: { acme: organizationRecord({ name: ATTACK, notes: ATTACK }) },
    models: {
      'acme/one': modelRecord({ name: ATTACK, notes: ATTACK }),
      'acme/two': modelRecord({ name: LONG_ARABIC }),
      'acme/idle': modelRecord({ name: 'Idle' }),
    },
    results: {
      'acme/one/constructor/2026-03-01': resultRecord({
        ...measured,
        notes: ATTACK,
        source: {
          kind: 'documentation',
          publisher: ATTACK,
          title: ATTACK,
          url: 'https://example.org/?a="><script>'.replace(/["<>]/g, encodeURIComponent),
          published: '2026-03',
          retrieved: '2026-03-02',
          quotes: 'none',
        },
      }),
      'acme/two/constructor/2026-03-01': resultRecord({
        ...measured,
        scores: [{ task: 'qa', metric: 'accuracy', value: 0.5 }],
      }),
      'acme/two/constructor/2026-03-02': resultRecord({
        ...measured,
        withdrawn: { date: '2026-04-01', reason: ATTACK, by: 'registry' },
        scores: [{ task: 'qa', metric: 'accuracy', value: 0.4 }],
      }),
    },
    moved: { 'results/acme/uno': movedRecord({ to: 'acme/one' }) },
    prose: {
      constructor: `# ${ATTACK}\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://tracker.example/y.png)\n`,
    },
  });
}
