import type { Placement } from '../placement.ts';

type Split = Partial<Placement>;
type Splits = Readonly<Record<string, Readonly<Record<string, Split>>>>;

const validationAndTest = { val: { version: 'validation' }, test: { version: 'test' } };

/**
 * What the column `version_or_split` means, by benchmark. An empty string stands for a row that states nothing; it is
 * listed where that is known to mean one version in spite of there being several.
 */
export const splits: Splits = {
  gpqa: { diamond: { benchmark: 'gpqa-diamond' } },
  livecodebench: {
    v3: { version: 'v3' },
    v5: { version: 'v5' },
    v6: { version: 'v6' },
    base: { settings: [{ name: 'form', value: 'LiveCodeBench-Base' }] },
    '0901-0401': { version: '2023-09-to-2024-04' },
    '2407-2409': { version: '2024-07-to-2024-09' },
    '2408-2502': { version: '2024-08-to-2025-02' },
    '24/8~25/5': { version: '2024-08-to-2025-05' },
    '10/01/2024-02/01/2025': { version: '2024-10-to-2025-02' },
  },
  'math-500': { '': { version: 'original' }, ES: { version: 'spanish' } },
  'mbpp-plus': { base: { benchmark: 'mbpp', version: 'evalplus' } },
  mmlu: { '': { version: '2020-09' } },
  mmmu: { val: { version: 'validation' }, test: { version: 'test' } },
  'mmmu-pro': { standard: { task: 'standard' }, vision: { task: 'vision' } },
  mathvista: { test: { version: 'testmini' } },
  docvqa: validationAndTest,
  infovqa: validationAndTest,
  textvqa: validationAndTest,
  vqav2: validationAndTest,
  chartqa: { '': {}, test: {} },
  ai2d: { '': {}, test: {} },
  hle: { 'no tools': {}, 'with search': {} },
  'bird-sql': { dev: {} },
  mmmlu: { '': {}, ES: { task: 'es' }, 'non-English': { task: 'non-english' } },
  'openai-mrcr': {
    '128k': { version: 'v1', task: '128k' },
    '1m': { version: 'v1', task: '1m' },
    'v2 128k': { version: 'v2', task: '128k' },
  },
  ruler: { '': { claim: 'average' } },
  'longbench-v2': { '': {}, overall: {} },
  'tau-bench': { '': { claim: 'average' } },
  'tau2-bench': {
    airline: { version: 'three-domains', task: 'airline' },
    retail: { version: 'three-domains', task: 'retail' },
    telecom: { version: 'three-domains', task: 'telecom' },
    'average over 3': { version: 'three-domains', claim: 'average' },
  },
  livebench: { '': { claim: 'average' } },
  longbench: { '': { claim: 'average' } },
  bfcl: {
    '': { version: 'unknown', claim: 'overall' },
    v2: {
      version: 'unknown',
      claim: 'overall',
      settings: [{ name: 'version as printed', value: 'v2' }],
    },
    v3: { version: 'v3', claim: 'overall' },
    'v3 multi-turn': { version: 'v3', claim: 'multi-turn' },
    ' live': { version: 'unknown', claim: 'live' },
    live: { version: 'unknown', claim: 'live' },
  },
  'multipl-e': { '': {} },
};
