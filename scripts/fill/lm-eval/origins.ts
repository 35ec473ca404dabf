import type { LmEvalSetup } from '../../../src/formats/import/lm-eval.ts';

/** A repository that published results files, and the folder that holds a copy of them. */
export interface Origin extends Pick<LmEvalSetup, 'evaluator' | 'sourceOf'> {
  readonly folder: string;
}

/** The repositories in the order in which they are read. */
export const origins: readonly Origin[] = [
  origin('pythia', 'EleutherAI/pythia', 'a19eecb807ec2c79a39ebf18108816e6ffffc1d5', {
    organization: 'eleutherai',
    relationship: 'firstParty',
  }),
  origin(
    'malicious-finetune-lm-eval',
    'Jinxiaolong1129/malicious-finetune-lm-eval',
    'be59c382dd6606cc5b8e2c5146b3d9e004c413ca',
    {
      organization: 'jinxiaolong1129',
      relationship: 'thirdParty',
    },
  ),
  origin(
    'every_eval_ever',
    'evaleval/every_eval_ever',
    '9bce4136e789ec006c62582f5f9d107d20f8b398',
    {
      organization: 'unknown',
      relationship: 'unknown',
    },
    'tests/data/lm_eval/',
  ),
];

function origin(
  folder: string,
  repository: string,
  commit: string,
  evaluator: Origin['evaluator'],
  prefix = '',
): Origin {
  return {
    folder,
    evaluator,
    sourceOf: (path) => ({
      kind: 'publishedOutput',
      publisher: repository.split('/')[0] ?? repository,
      url: `https://github.com/${repository}/blob/${commit}/${prefix}${path}`,
      title: `${repository}, results files of the lm-evaluation-harness`,
      locator: path.slice(-200),
      published: 'unknown',
      quotes: 'none',
    }),
  };
}
