import type { Benchmark } from '../../../src/schema/benchmark.ts';
import type { Version } from '../../../src/schema/version.ts';
import { protocol, version } from './card-version.ts';

const REPOSITORY = 'https://github.com/Aider-AI/aider';
const COMMIT = '5dc9490bb35f9729ef2c95d00a19ccd30c26339c';

/** The cards of the three benchmarks of Aider, by id; `added` is the day of the records. */
export function aiderCards(added: string): Record<string, Benchmark> {
  return {
    'aider-polyglot': card(added, polyglot),
    'aider-edit': card(added, edit),
    'aider-refactor': card(added, refactor),
  };
}

interface Facts {
  readonly name: string;
  readonly shortName: string;
  readonly summary: string;
  readonly status: Pick<Benchmark, 'status' | 'statusReason' | 'relations'>;
  readonly released: string;
  readonly homepage: string;
  readonly data: string;
  readonly page: string;
  readonly programmingLanguages: string[];
  readonly measures: string;
  readonly limitations: string[];
  readonly command?: string;
  readonly version: Version;
}

const contributed =
  'The board takes results by pull request and does not say who ran each of them, so that some may come from others than the authors of Aider.';
const onlyAider =
  'A score holds for the model within Aider, its prompts and its edit formats, at the version of Aider that each result names.';

const polyglot: Facts = {
  name: 'Aider polyglot',
  shortName: 'Aider polyglot',
  summary:
    'Aider asks a model to solve 225 Exercism exercises in six programming languages by editing files; a second try sees the failed tests.',
  status: { status: 'active', relations: [{ type: 'supersedes', benchmark: 'aider-edit' }] },
  released: '2024-12-21',
  homepage: 'https://aider.chat/2024/12/21/polyglot.html',
  data: 'https://github.com/exercism',
  page: 'aider/website/docs/leaderboards/index.md',
  programmingLanguages: ['C++', 'Go', 'Java', 'JavaScript', 'Python', 'Rust'],
  measures:
    'Whether a model, working through Aider, writes code that passes the tests of an exercise, in the edit format that was asked for.',
  limitations: [
    contributed,
    onlyAider,
    'Some runs count fewer than 225 cases, and a few printed rates do not follow from the printed counts.',
  ],
  command:
    './benchmark/benchmark.py NAME --model {model} --edit-format diff --threads 10 --exercises-dir polyglot-benchmark',
  version: version(
    '2024-12',
    '2024-12-21',
    225,
    'Exercises of Exercism in C++, Go, Java, JavaScript, Python and Rust.',
    [protocol('two-tries', 'Two tries', 2, ['whole', 'diff', 'diff-fenced', 'architect'], true)],
  ),
};

const edit: Facts = {
  name: 'Aider code editing',
  shortName: 'Aider edit',
  summary:
    'Aider asks a model to solve 133 Python exercises of Exercism by editing files; a second try sees the failed tests.',
  status: {
    status: 'deprecated',
    statusReason: 'Its authors replaced it with the harder polyglot benchmark.',
    relations: [{ type: 'supersededBy', benchmark: 'aider-polyglot' }],
  },
  released: 'unknown',
  homepage: 'https://aider.chat/docs/leaderboards/edit.html',
  data: 'https://github.com/exercism/python',
  page: 'aider/website/docs/leaderboards/edit.md',
  programmingLanguages: ['Python'],
  measures:
    'Whether a model, working through Aider, completes a small Python exercise by editing files, in the edit format that was asked for.',
  limitations: [
    contributed,
    onlyAider,
    'Two early runs tried 33 and 36 of the 133 exercises; they are partial.',
  ],
  command: './benchmark/benchmark.py NAME --model {model} --edit-format whole --threads 10',
  version: version('exercism-python', 'unknown', 133, 'Python exercises of Exercism.', [
    protocol('two-tries', 'Two tries', 2, ['whole', 'diff', 'diff-fenced', 'udiff'], true),
    {
      ...protocol(
        'quantisation',
        'Two tries, one model by provider and quantisation',
        2,
        ['diff'],
        false,
      ),
      tolerated: ['The provider of the model, which each run names.'],
    },
  ]),
};

const refactor: Facts = {
  name: 'Aider refactoring',
  shortName: 'Aider refactor',
  summary:
    'Aider asks a model to move 89 large methods out of Python classes without leaving anything out; one try.',
  status: { status: 'unknown' },
  released: 'unknown',
  homepage: 'https://aider.chat/docs/leaderboards/refactor.html',
  data: 'https://github.com/Aider-AI/refactor-benchmark',
  page: 'aider/website/docs/leaderboards/refactor.md',
  programmingLanguages: ['Python'],
  measures:
    'Whether a model, working through Aider, gives out long pieces of code whole when it refactors.',
  limitations: [contributed, onlyAider, 'It needs a long context, so that few models were tried.'],
  version: version('large-methods', 'unknown', 89, 'Large methods of Python classes.', [
    protocol('one-try', 'One try', 1, ['diff', 'diff-fenced', 'udiff'], true),
  ]),
};

function card(added: string, facts: Facts): Benchmark {
  const page = `${REPOSITORY}/blob/${COMMIT}/${facts.page}`;
  return {
    schemaVersion: 1,
    added,
    name: facts.name,
    shortName: facts.shortName,
    summary: facts.summary,
    status: facts.status.status,
    ...(facts.status.statusReason && { statusReason: facts.status.statusReason }),
    maintainers: [{ name: 'Paul Gauthier', organization: 'Aider' }],
    licenseCode: 'Apache-2.0',
    licenseData: 'unknown',
    links: {
      homepage: facts.homepage,
      code: REPOSITORY,
      data: facts.data,
      leaderboard: facts.homepage,
    },
    released: facts.released,
    modalitiesIn: ['text', 'code'],
    modalitiesOut: ['code'],
    domains: ['coding'],
    taskTypes: ['codeExecution'],
    languages: ['en'],
    programmingLanguages: facts.programmingLanguages,
    purpose: {
      measures: facts.measures,
      doesNotMeasure: 'Work in large repositories, and how good the code is beyond its tests.',
      useCases: [
        'Choosing a model and an edit format for Aider.',
        'Holding cost against quality of code editing.',
      ],
      outOfScope: ['Judging a model outside Aider.'],
    },
    interpretation: {
      should:
        'As the share of exercises that a model completes through Aider under the named edit format.',
      shouldNot:
        'As a measure of the model alone, or of two runs with another edit format as if nothing else had changed.',
    },
    humanBaseline: 'unknown',
    contamination: {
      canary: 'unknown',
      publicSince: 'unknown',
      mitigations: ['unknown'],
      knownLeaks: 'unknown',
    },
    limitations: facts.limitations,
    reviewStatus: 'draft',
    ...(facts.command && { run: [runOf(facts.command)] }),
    ...(facts.status.relations && { relations: facts.status.relations }),
    sources: [
      {
        fields: ['summary', 'programmingLanguages', 'status', 'versions'],
        title: `Aider-AI/aider, ${facts.page}`,
        url: page,
      },
      {
        fields: ['run', 'purpose', 'limitations'],
        title: 'Aider-AI/aider, benchmark/README.md',
        url: `${REPOSITORY}/blob/${COMMIT}/benchmark/README.md`,
      },
      {
        fields: ['licenseCode'],
        title: 'Aider-AI/aider, licence file',
        url: `${REPOSITORY}/blob/${COMMIT}/LICENSE.txt`,
      },
    ],
    versions: [facts.version],
  };
}

function runOf(command: string): NonNullable<Benchmark['run']>[number] {
  return {
    harness: 'aider benchmark',
    version: COMMIT.slice(0, 12),
    command,
    requirements:
      'Inside the container of the benchmark folder, since code of the model is executed.',
    verified: 'no',
    source: 'Aider-AI/aider, benchmark/README.md',
  };
}
