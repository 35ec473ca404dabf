import type { Result } from '../../schema/result.ts';
import type { Score } from '../../schema/score.ts';
import { type LabelledModel, labelledModel } from './bfcl-samples/model-labels.ts';
import { type Outcomes, readOutcomes } from './bfcl-samples/outcomes.ts';
import { ReportBuilder } from './import-report.ts';
import type {
  ImportContext,
  ImportedEvidence,
  ImportedRecord,
  Importer,
  ImportOutcome,
  SourceFile,
} from './importer.ts';

/**
 * Outcomes of BFCL v1 by sample: one file a model, `<label>.csv` with the columns category, sample and correct (0 or 1).
 * Each becomes a result with evidence; accuracies are computed here from the outcomes and stand beside their counts.
 */
export const bfclSamples: Importer = {
  format: 'bfcl',
  name: 'BFCL v1 outcomes by sample',
  detect,
  read,
};

const HEADER = 'category,sample,correct';
const PUBLISHED = '2024-08-12';
const NAME = '2024-08-12';

function detect(files: readonly SourceFile[]): boolean {
  return files.some(
    ({ bytes }) => new TextDecoder().decode(bytes.slice(0, HEADER.length)) === HEADER,
  );
}

function read(files: readonly SourceFile[], context: ImportContext): ImportOutcome {
  const report = new ReportBuilder();
  const records: ImportedRecord[] = [];
  const evidence: ImportedEvidence[] = [];
  for (const file of files) {
    const made = readFile(file, context, report);
    if (made === undefined) continue;
    records.push({ file: `${made.place}.json`, record: made.record });
    evidence.push({ file: `${made.place}.samples.csv`, text: made.outcomes.csv });
  }
  return { records, evidence, report: report.report() };
}

interface Made {
  readonly place: string;
  readonly record: Result;
  readonly outcomes: Outcomes;
}

function readFile(
  { path, bytes }: SourceFile,
  context: ImportContext,
  report: ReportBuilder,
): Made | undefined {
  const label = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/, '');
  const outcomes = readOutcomes(new TextDecoder().decode(bytes));
  if ('refused' in outcomes) {
    report.score('refused', label, outcomes.refused);
    return undefined;
  }
  const named = labelledModel(label);
  if (named === undefined) {
    report.score('refused', label, 'no model is known by this label', outcomes.categories.length);
    return undefined;
  }
  report.score(
    'carried',
    'bfcl',
    'computed from the outcomes of the samples',
    outcomes.categories.length,
  );
  const place = `results/${named.model}/bfcl/${resultName(label, named)}`;
  return { place, record: resultOf(named, label, place, outcomes, context), outcomes };
}

/** Several revisions and variants of one model lie in one folder. */
function resultName(label: string, { variant }: LabelledModel): string {
  const revision = /(?:-|_)(\d{4}(?:-\d{2}-\d{2})?|\d{8})(?=-|$)/.exec(label)?.[1];
  return [NAME, ...(revision === undefined ? [] : [revision]), variant].join('-');
}

function resultOf(
  named: LabelledModel,
  label: string,
  place: string,
  outcomes: Outcomes,
  context: ImportContext,
): Result {
  const isMaker = named.model.startsWith('gorilla/');
  return {
    schemaVersion: 1,
    added: context.added,
    benchmark: { version: 'v1', protocol: 'bfcl-v1', variant: named.variant },
    revision: named.revision ?? 'unknown',
    evaluator: { organization: 'gorilla', relationship: isMaker ? 'firstParty' : 'thirdParty' },
    submitter: { name: 'Plumbline maintainers' },
    source: {
      kind: 'publishedOutput',
      publisher: 'HuanzhiMao/BFCL-Result',
      url: 'https://github.com/HuanzhiMao/BFCL-Result',
      title: `Score files of 2024-08-11 at commit b4adfc9, ${label}`,
      locator: `2024-08-11/score/${label}`,
      published: PUBLISHED,
      retrieved: context.added,
      quotes: 'none',
    },
    runs: [
      {
        id: 'run',
        date: '2024-08-11',
        harness: { name: 'berkeley-function-call-leaderboard', version: 'unknown' },
        status: 'complete',
      },
    ],
    scores: outcomes.categories.map(scoreOf),
    evidence: {
      path: `${place.slice(place.lastIndexOf('/') + 1)}.samples.csv`,
      sha256: context.sha256(outcomes.csv),
      rows: outcomes.rows,
      license: 'unknown',
    },
    contamination: { trainedOnTest: 'unknown' },
  };
}

function scoreOf({ task, correct, total }: Outcomes['categories'][number]): Score {
  return { task, metric: 'accuracy', value: correct / total, n: total, nBasis: 'derived', correct };
}
