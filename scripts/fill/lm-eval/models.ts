import type { Organization } from '../../../src/schema/organization.ts';
import type { ModelFacts } from '../merge-model.ts';

const source = {
  fields: ['name', 'aliases', 'revisions', 'parametersTotal', 'license', 'openness'],
  title:
    'EleutherAI/pythia, README.md and evals; parameters from the model cards of EleutherAI on Hugging Face',
  url: 'https://github.com/EleutherAI/pythia',
};

interface Pythia {
  readonly id: string;
  readonly name: string;
  /** Names in the files, and the folder that the GPT-NeoX writer leaves as the only name. */
  readonly spellings: readonly string[];
  readonly folder: string;
  readonly parameters: number;
  readonly notes?: string;
}

const pythia: readonly Pythia[] = [
  {
    id: 'eleutherai/pythia-160m',
    name: 'Pythia-160M',
    spellings: ['EleutherAI/pythia-v1.1-160m', 'pythia-v1/pythia-160m'],
    folder: 'pythia-v1/pythia-160m',
    parameters: 162322944,
  },
  {
    id: 'eleutherai/pythia-1.4b',
    name: 'Pythia-1.4B',
    spellings: ['EleutherAI/pythia-v1.1-1.4b', 'pythia-v1/pythia-1.4b'],
    folder: 'pythia-v1/pythia-1.4b',
    parameters: 1414647808,
  },
  {
    id: 'eleutherai/pythia-2.8b-v0',
    name: 'Pythia-2.8B v0',
    spellings: ['pythia-v0/pythia-2.8b'],
    folder: 'pythia-v0/pythia-2.8b',
    parameters: 2775208960,
    notes:
      'The first training of this size (v0), not the one that is now called Pythia-2.8B; its own files call it 2.7B.',
  },
];

/** The models behind the files, with every checkpoint that a file measured. */
export function pythiaModels(paths: readonly string[]): [string, ModelFacts][] {
  return pythia.map((one) => [one.id, factsOf(one, paths)]);
}

function factsOf(
  { name, spellings, folder, parameters, notes }: Pythia,
  paths: readonly string[],
): ModelFacts {
  const steps = paths
    .filter((path) => path.includes(`${folder}/`))
    .flatMap((path) => /step(\d+)/.exec(path)?.[1] ?? []);
  const sorted = [...new Set(steps.map(Number))].sort((a, b) => a - b);
  return {
    name,
    card: {
      ...(notes && { notes }),
      family: 'pythia',
      parametersTotal: parameters,
      parametersActive: parameters,
      openness: { weights: 'open', code: 'open', data: 'open' },
      license: 'Apache-2.0',
      modalitiesIn: ['text'],
      modalitiesOut: ['text'],
      links: {
        homepage: 'https://github.com/EleutherAI/pythia',
        paper: 'https://arxiv.org/abs/2304.01373',
      },
    },
    aliases: spellings.map((spelling) => ({ name: spelling })),
    revisions: sorted.map((step) => ({
      id: `step${step}`,
      kind: 'checkpoint',
      order: step,
      released: 'unknown',
      step,
    })),
    source,
  };
}

/** The one who published a run of Llama 2 beside fine-tuned models. */
export const jinxiaolong = {
  id: 'jinxiaolong1129',
  facts: {
    name: 'Jinxiaolong1129',
    kind: 'individual',
    github: ['Jinxiaolong1129'],
  } satisfies Pick<Organization, 'name' | 'kind' | 'github'>,
  model: 'meta-llama/llama-2-7b-chat',
  alias: {
    name: 'Llama 2 7B Chat',
    aliases: [{ name: 'meta-llama/Llama-2-7b-chat-hf' }],
    source: {
      fields: ['aliases'],
      title: 'Jinxiaolong1129/malicious-finetune-lm-eval, results files',
      url: 'https://github.com/Jinxiaolong1129/malicious-finetune-lm-eval',
    },
  } satisfies ModelFacts,
};
