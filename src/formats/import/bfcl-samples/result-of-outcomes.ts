import type { Result } from '../../../schema/result.ts';
import type { Score } from '../../../schema/score.ts';
import type { ImportContext } from '../importer.ts';
import type { NamedModel } from '../model-names.ts';
import { evaluatorFor, ownRun } from '../provenance.ts';
import type { ImportedResult } from '../trace.ts';
import { modeOf } from './mode.ts';
import { type Category, correctOf } from './outcomes.ts';

/** A category of a file that has its task in the card. */
export interface Counted {
  readonly category: Category;
  readonly task: string;
  readonly isStated: boolean;
}

/** The result of one file, with the evidence beside it. */
export function resultOfOutcomes(
  label: string,
  named: NamedModel,
  counted: readonly Counted[],
  context: ImportContext,
): ImportedResult {
  const id = resultId(label, named, context);
  const samples = evidenceOf(counted);
  const { added, provenance = ownRun, sha256 } = context;
  const { source, submitter } = provenance;
  const result: Result = {
    schemaVersion: 1,
    added,
    benchmark: { version: 'v1', protocol: 'bfcl-v1', variant: modeOf(label) },
    revision: named.revision ?? 'unknown',
    ...(named.configuration !== undefined && { configuration: named.configuration }),
    evaluator: evaluatorFor(named.model, provenance),
    submitter,
    source: { ...source, ...(source.url && { url: `${source.url}/${label}` }) },
    runs: [
      {
        id: 'run',
        date: 'unknown',
        harness: { name: 'berkeley-function-call-leaderboard', version: 'unknown' },
        status: 'complete',
      },
    ],
    scores: counted.map(scoreOf),
    evidence: {
      path: `${id.slice(id.lastIndexOf('/') + 1)}.samples.csv`,
      sha256: sha256(samples),
      rows: counted.reduce((sum, { category }) => sum + category.outcomes.length, 0),
      license: 'unknown',
    },
    contamination: { trainedOnTest: 'unknown' },
  };
  return { id, result, samples };
}

/** Several revisions and modes of one model lie in one folder. */
function resultId(
  label: string,
  { model, revision }: NamedModel,
  { added, provenance }: ImportContext,
): string {
  const published = provenance?.source.published ?? 'unknown';
  const day = published === 'unknown' ? added : published;
  const parts = [day, ...(revision === undefined ? [] : [revision]), modeOf(label)];
  return `${model}/bfcl/${parts
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function scoreOf({ category, task, isStated }: Counted): Score {
  const correct = correctOf(category);
  const n = category.outcomes.length;
  const nBasis = isStated ? 'stated' : 'derived';
  return { task, metric: 'accuracy', value: correct / n, n, nBasis, correct };
}

function evidenceOf(counted: readonly Counted[]): string {
  const rows = counted.flatMap(({ category, task }) =>
    category.outcomes.map(({ sample, correct }) => `${task},${sample},${correct}`),
  );
  return `${['task,sample,accuracy', ...rows].join('\n')}\n`;
}
