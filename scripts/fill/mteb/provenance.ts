import type { Provenance } from '../../../src/formats/import/provenance.ts';
import { ADDED } from '../added.ts';

const COMMIT = 'f4cc6c8b365a3c779dbc708d6affe0b0355b2ddf';

/** The state of the results repository that was read; `published` is the day of that state. Nobody says who ran what. */
export const provenance = {
  source: {
    kind: 'publishedOutput',
    publisher: 'MTEB',
    url: `https://github.com/embeddings-benchmark/results/tree/${COMMIT}/results`,
    title: `Result files in embeddings-benchmark/results, commit ${COMMIT.slice(0, 8)} of 2026-08-20`,
    published: '2026-08-20',
    retrieved: ADDED,
    quotes: 'none',
  },
  evaluator: { organization: 'unknown', relationship: 'unknown' },
  submitter: { name: 'Plumbline maintainers' },
} as const satisfies Provenance;
