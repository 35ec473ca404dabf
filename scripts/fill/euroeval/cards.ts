import type { Benchmark } from '../../../src/schema/benchmark.ts';
import { versionsOf } from './versions.ts';

/** A board: its language and its data sets with the sizes of the test and the validation split. */
export interface BoardFacts {
  readonly language: string;
  readonly tag: string;
  readonly page: string;
  readonly sets: readonly DataSetFacts[];
}

export interface DataSetFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sentiment' | 'entities' | 'acceptability' | 'reading';
  readonly test: number;
  readonly validation: number;
  readonly shots: number;
}

const boards: Readonly<Record<string, BoardFacts>> = {
  'euroeval-faroese-nlu': {
    language: 'Faroese',
    tag: 'fo',
    page: 'faroese',
    sets: [
      {
        id: 'fosent',
        name: 'FoSent: sentiment',
        kind: 'sentiment',
        test: 279,
        validation: 40,
        shots: 5,
      },
      {
        id: 'fone',
        name: 'FoNE: named entities',
        kind: 'entities',
        test: 2048,
        validation: 256,
        shots: 8,
      },
      {
        id: 'scala-fo',
        name: 'ScaLA-fo: linguistic acceptability',
        kind: 'acceptability',
        test: 1024,
        validation: 256,
        shots: 12,
      },
      {
        id: 'foqa',
        name: 'FoQA: reading comprehension',
        kind: 'reading',
        test: 1024,
        validation: 128,
        shots: 4,
      },
    ],
  },
  'euroeval-ukrainian-nlu': {
    language: 'Ukrainian',
    tag: 'uk',
    page: 'ukrainian',
    sets: [
      {
        id: 'cross-domain-uk-reviews',
        name: 'Cross-Domain UK Reviews: sentiment',
        kind: 'sentiment',
        test: 2048,
        validation: 256,
        shots: 12,
      },
      {
        id: 'ner-uk',
        name: 'NER-uk: named entities',
        kind: 'entities',
        test: 2048,
        validation: 256,
        shots: 8,
      },
      {
        id: 'scala-uk',
        name: 'ScaLA-uk: linguistic acceptability',
        kind: 'acceptability',
        test: 2048,
        validation: 256,
        shots: 12,
      },
      {
        id: 'multi-wiki-qa-uk',
        name: 'MultiWikiQA-uk: reading comprehension',
        kind: 'reading',
        test: 2048,
        validation: 256,
        shots: 4,
      },
    ],
  },
};

/** The cards of the boards. */
export function euroevalCards(added: string): [string, Benchmark][] {
  return Object.entries(boards).map(([id, board]) => [id, cardOf(board, added)]);
}

function cardOf(board: BoardFacts, added: string): Benchmark {
  const { language, tag, page } = board;
  return {
    schemaVersion: 1,
    added,
    name: `EuroEval ${language} NLU`,
    summary: `Understanding of ${language} text: sentiment, named entities, linguistic acceptability and reading comprehension.`,
    status: 'active',
    maintainers: [{ name: 'Dan Saattrup Smart', organization: 'Alexandra Institute' }],
    licenseCode: 'MIT',
    licenseData: 'unknown',
    links: {
      homepage: 'https://euroeval.com',
      code: 'https://github.com/EuroEval/EuroEval',
      leaderboard: 'https://github.com/EuroEval/leaderboards',
    },
    released: 'unknown',
    modalitiesIn: ['text'],
    modalitiesOut: ['text'],
    domains: ['general', 'multilingual'],
    taskTypes: ['classification', 'extraction', 'shortAnswer'],
    languages: [tag],
    purpose: {
      measures: `How well a model, encoder or generative, handles four tasks of understanding ${language} text.`,
      doesNotMeasure: 'Writing, knowledge of the world, and long texts.',
      useCases: [
        `Choosing a model for ${language} text`,
        'Comparing encoders with generative models',
      ],
      outOfScope: ['Judging translation or free writing'],
    },
    interpretation: {
      should:
        'Compare models on the same split and in the same way of asking; look at the single data sets, since their metrics differ.',
      shouldNot:
        'Do not mix the test split with the several times smaller validation split. Do not read the win rate here as the rank that EuroEval prints: that one is another aggregate.',
    },
    humanBaseline: 'unknown',
    contamination: {
      canary: 'unknown',
      publicSince: 'unknown',
      mitigations: ['none'],
      knownLeaks: 'unknown',
    },
    limitations: [
      'The interval of a score covers ten evaluations on bootstrapped data, not the choice of the data set.',
      'Rows were measured over years with different versions of EuroEval; each score names its version.',
    ],
    reviewStatus: 'draft',
    run: board.sets.map(({ id }) => ({
      harness: 'euroeval',
      version: 'unknown',
      command: `euroeval --model {model} --dataset ${id === 'ner-uk' ? 'ner-uk-mini' : id}`,
      verified: 'no',
      source: `EuroEval/EuroEval, docs/datasets/${page}.md`,
    })),
    aliases: [`EuroEval ${language}`],
    sources: [
      {
        fields: ['tasks', 'nItems', 'shots', 'run'],
        title: `EuroEval/EuroEval, docs/datasets/${page}.md`,
        url: `https://github.com/EuroEval/EuroEval/blob/main/docs/datasets/${page}.md`,
        retrieved: added,
      },
      {
        fields: ['metrics', 'tasks'],
        title: 'EuroEval/leaderboards at commit 1a77f1d2: task_config.yaml and leaderboard_configs',
        url: 'https://github.com/EuroEval/leaderboards/tree/1a77f1d2f8ba1ba05ab73287fb090d76bf41b2e0',
        retrieved: added,
      },
      {
        fields: ['protocols', 'metrics', 'maintainers'],
        title:
          'EuroEval, methodology and about pages; ten bootstrapped evaluations, intervals of 1.96 standard errors',
        url: 'https://github.com/EuroEval/EuroEval/blob/main/src/frontend/md/methodology.md',
        retrieved: added,
      },
    ],
    versions: versionsOf(board),
  };
}
