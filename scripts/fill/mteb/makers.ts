import type { Organization } from '../../../src/schema/organization.ts';

/** Owners of models in the results of MTEB; what no source says is unknown. */
export const makers: Readonly<
  Record<string, Pick<Organization, 'name' | 'kind'> & Partial<Organization>>
> = {
  unknown: { name: 'Maker not named', kind: 'unknown' },
  annamodels: { name: 'annamodels', kind: 'unknown' },
  baai: { name: 'BAAI', kind: 'unknown' },
  bytedance: { name: 'ByteDance', kind: 'unknown' },
  'codefuse-ai': { name: 'CodeFuse', kind: 'unknown' },
  google: { name: 'Google', kind: 'unknown' },
  gritlm: { name: 'GritLM', kind: 'unknown' },
  'ibm-granite': { name: 'IBM Granite', kind: 'unknown' },
  intfloat: { name: 'intfloat', kind: 'unknown' },
  jinaai: { name: 'Jina AI', kind: 'unknown' },
  minishlab: { name: 'Minish', kind: 'unknown' },
  'mixedbread-ai': { name: 'Mixedbread', kind: 'unknown' },
  mongodb: { name: 'MongoDB', kind: 'unknown' },
  mteb: {
    name: 'MTEB',
    kind: 'community',
    url: 'https://github.com/embeddings-benchmark/mteb',
    github: ['embeddings-benchmark'],
    aliases: ['Massive Text Embedding Benchmark'],
  },
  'nomic-ai': { name: 'Nomic AI', kind: 'unknown' },
  nvidia: { name: 'NVIDIA', kind: 'unknown' },
  openai: { name: 'OpenAI', kind: 'unknown' },
  qwen: { name: 'Qwen', kind: 'unknown' },
  'sentence-transformers': { name: 'Sentence Transformers', kind: 'unknown' },
  snowflake: { name: 'Snowflake', kind: 'unknown' },
  voyageai: { name: 'Voyage AI', kind: 'unknown' },
};

/** Accounts under which a maker publishes besides the one that its folder is named for. */
const accounts: Readonly<Record<string, string>> = { 'bytedance-seed': 'bytedance' };

/** The id of a model with the maker that its account belongs to. */
export function makerOf(id: string): string {
  const [account = '', model = ''] = id.split('/');
  return `${accounts[account] ?? account}/${model}`;
}
