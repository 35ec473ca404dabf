import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSolutions } from '../../src/formats/import/gsm8k-solutions.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import type { Protocol } from '../../src/schema/protocol.ts';
import { ADDED } from './added.ts';
import type { ModelFacts } from './merge-model.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes the four models of the GSM8K paper with their results and evidence:
 * `node scripts/fill/gsm8k-solutions.ts DATA [REGISTRY]`, with DATA a folder that holds `correct.csv`. The card of the
 * benchmark must exist (`scripts/fill/catalog.ts`). Run again, it changes nothing.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined || !existsSync(join(data, 'correct.csv'))) {
  console.error('usage: node scripts/fill/gsm8k-solutions.ts DATA [REGISTRY]');
  process.exit(2);
}

const COMMIT = '3101c7d5072418e28b9008a6636bde82a006892c';
const repository = `https://github.com/openai/grade-school-math`;
const url = `${repository}/blob/${COMMIT}/grade_school_math/data/example_model_solutions.jsonl`;
const readme = `${repository}/blob/${COMMIT}/README.md`;
const paper = 'https://arxiv.org/abs/2110.14168';
const source = {
  fields: ['kind', 'components', 'parametersTotal', 'trainedOn', 'links'],
  title: 'openai/grade-school-math, README.md',
  url: readme,
};

const protocol: Protocol = {
  id: 'authors-2021-fine-tuned',
  name: 'Models of the authors, fine-tuned on the training problems (2021)',
  shots: 0,
  prompting: 'The question; the model was fine-tuned on the training problems.',
  attempts: 1,
  tools: 'a calculator that overrides sampling where the model annotates a calculation',
  judge: { kind: 'none' },
  division: 'open',
  unanswered: 'unknown',
};

const models: Record<string, string> = {
  '6b_finetuning': 'openai/gpt-3-6b-finetuned-gsm8k',
  '6b_verification': 'openai/gpt-3-6b-verification-gsm8k',
  '175b_finetuning': 'openai/gpt-3-175b-finetuned-gsm8k',
  '175b_verification': 'openai/gpt-3-175b-verification-gsm8k',
};

const { results, traces } = importSolutions(readFileSync(join(data, 'correct.csv'), 'utf8'), {
  added: ADDED,
  url,
  published: '2021-11-19',
  identify: (column) => models[column],
  digest: sha256,
  version: '2021-10',
  protocol: protocol.id,
});

const target = new RegistryFolder(registry);
target.organization('openai', { name: 'OpenAI', kind: 'company' });
target.versions('gsm8k', [{ id: '2021-10', protocols: [protocol] }]);
for (const [column, id] of Object.entries(models)) target.model(id, factsOf(column));
for (const result of results) target.result(result);

const reconciled = reconcile(`openai/grade-school-math@${COMMIT}`, traces, 1);
const report = join(
  import.meta.dirname,
  '../../src/formats/import/reconciliation/gsm8k-solutions.json',
);
writeFileSync(report, canonicalJson(reconciled));
console.log(`${results.length} results, totals ${traces.map(({ printed }) => printed).join(', ')}`);

/** What the repository says about a column: its size, and whether a verifier chose among answers. */
function factsOf(column: string): ModelFacts {
  const [size = '', way] = column.split('_');
  const large = size.toUpperCase();
  const isSystem = way === 'verification';
  const unnamed = ['generator', 'verifier'].map((role) => ({ role, name: 'unknown' }));
  return {
    name: isSystem
      ? `GPT-3 ${large} with verification, on GSM8K`
      : `GPT-3 ${large} fine-tuned on GSM8K`,
    ...(isSystem && { components: unnamed }),
    card: {
      family: 'gpt-3',
      ...(!isSystem && { parametersTotal: Number.parseInt(size, 10) * 1e9 }),
      openness: { weights: 'closed', code: 'closed', data: 'unknown' },
      trainedOn: ['gsm8k'],
      modalitiesIn: ['text'],
      modalitiesOut: ['text'],
      links: { homepage: repository, paper },
    },
    aliases: [{ name: column }],
    source,
  };
}
