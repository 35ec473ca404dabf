import { z } from 'zod';
import { parseTolerantJson } from './tolerant-json.ts';
import type { Model, Revision } from '../../../schema/model.ts';

/** What `model_meta.json` of MTEB says of a model; other fields are left. */
const meta = z.looseObject({
  name: z.string(),
  revision: z.string().nullish(),
  release_date: z.string().nullish(),
  n_parameters: z.number().nullish(),
  n_active_parameters_override: z.number().nullish(),
  max_tokens: z.number().nullish(),
  license: z.string().nullish(),
  open_weights: z.boolean().nullish(),
  public_training_code: z.string().nullish(),
  public_training_data: z.union([z.string(), z.boolean()]).nullish(),
  reference: z.string().nullish(),
});

/** The id of a model of MTEB: its name on its hub in lower case, with one id for each maker. */
export function mtebModelId(name: string): string {
  const [owner = 'unknown', model = name] = name.toLowerCase().split('/');
  const maker = owner === 'bytedance-seed' ? 'bytedance' : owner;
  return `${maker}/${model.replaceAll(/[^a-z0-9._-]+/g, '-')}`;
}

/** The card of a model, from the descriptions that its folders hold; undefined where none can be read. */
export function modelOfMeta(texts: readonly string[], revisions: readonly string[], added: string): Model | undefined {
  const found = texts.map((text) => meta.safeParse(parseTolerantJson(text))).flatMap((read) => (read.success ? [read.data] : []));
  const [first] = found;
  if (first === undefined) return undefined;
  const { name } = first;
  return {
    schemaVersion: 1,
    added,
    name: name.slice(name.indexOf('/') + 1),
    kind: 'model',
    aliases: [{ name }],
    parametersTotal: count(first.n_parameters),
    parametersActive: count(first.n_active_parameters_override),
    openness: {
      weights: opennessOf(first.open_weights),
      code: first.public_training_code ? 'open' : 'unknown',
      data: first.public_training_data ? 'open' : 'unknown',
    },
    license: first.license ? licenseOf(first.license) : 'unknown',
    released: first.release_date ?? 'unknown',
    modalitiesIn: ['text'],
    modalitiesOut: ['embedding'],
    ...(first.max_tokens ? { contextWindow: Math.round(first.max_tokens) } : {}),
    ...(first.reference?.startsWith('https://') ? { links: { homepage: first.reference } } : {}),
    revisions: revisions.map(revisionOf),
    sources: [source],
  };
}

const source = {
  fields: ['name', 'parametersTotal', 'parametersActive', 'openness', 'license', 'released', 'contextWindow', 'revisions'],
  title: 'model_meta.json of the MTEB results repository',
  url: 'https://github.com/embeddings-benchmark/results/tree/f4cc6c8b365a3c779dbc708d6affe0b0355b2ddf',
};

function count(value: number | null | undefined): number | 'unknown' {
  return value && value >= 1 ? Math.round(value) : 'unknown';
}

function opennessOf(open: boolean | null | undefined): 'open' | 'closed' | 'unknown' {
  if (open === true) return 'open';
  return open === false ? 'closed' : 'unknown';
}

const spdx: Readonly<Record<string, string>> = {
  'apache-2.0': 'Apache-2.0',
  mit: 'MIT',
  gemma: 'LicenseRef-gemma',
  'cc-by-nc-4.0': 'CC-BY-NC-4.0',
  'cc-by-4.0': 'CC-BY-4.0',
};

/** An SPDX id where the name is one that we know; else a reference to what the source writes. */
function licenseOf(text: string): string {
  return spdx[text] ?? `LicenseRef-${text.replace(/^https?:\/\//, '').replaceAll(/[^A-Za-z0-9.-]+/g, '-')}`.slice(0, 80);
}

/** A git hash is a state of the weights; a number is a version of the code that calls the model. */
function revisionOf(id: string, order: number): Revision {
  const isHash = /^[0-9a-f]{40}$/.test(id);
  const kind = isHash ? 'snapshot' : id === 'external' ? 'unknown' : 'implementation';
  return { id, kind, order, released: 'unknown' };
}
