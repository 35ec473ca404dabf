import {
  benchmarkRecord,
  modelRecord,
  organizationRecord,
  runFixture,
  versionFixture,
} from '../../records/fixtures.ts';
import type { Broken } from './broken.ts';
import { benchmark, CARD, MODEL, model, RESULT_FILE, result, SUITE, suite } from './parts.ts';

const ORGANIZATION = 'results/acme/organization.json';

export const brokenRecords: readonly Broken[] = [
  {
    rule: 'date-exists',
    when: 'there is a 31 February and a 29 February without a leap year',
    parts: {
      organizations: { acme: organizationRecord({ added: '2026-02-31' }) },
      ...model({ revisions: [{ id: 'a', kind: 'snapshot', order: 1, released: '2025-02-29' }] }),
    },
    finds: [
      [MODEL, 'revisions[0].released'],
      [ORGANIZATION, 'added'],
    ],
    says: 'There is no day 2025-02-29 in the calendar.',
    fix: 'correct the day; write the month alone if the day is not known and the field allows it',
  },
  {
    rule: 'web-address',
    when: 'addresses lead to a private host, to another place, and have a user',
    parts: {
      organizations: { acme: organizationRecord({ url: 'https://localhost/x' }) },
      ...model({
        links: { homepage: 'https:acme.example.org', card: 'https://acme.org@example.org/' },
      }),
    },
    finds: [
      [MODEL, 'links.card'],
      [MODEL, 'links.homepage'],
      [ORGANIZATION, 'url'],
    ],
    says: 'The address https://acme.org@example.org/ has a user name before its host.',
    fix: 'remove everything up to the @',
  },
  {
    rule: 'web-address-plain',
    when: 'an address has a port and another a name in another script',
    parts: {
      organizations: { acme: organizationRecord({ url: 'https://example.org:8443/' }) },
      ...model({ links: { homepage: 'https://xn--pple-43d.com/' } }),
    },
    finds: [
      [MODEL, 'links.homepage'],
      [ORGANIZATION, 'url'],
    ],
    says: 'The host of https://xn--pple-43d.com/ has letters that can look like others.',
    fix: 'check that it leads where it should, and tell the reviewer',
  },
  {
    rule: 'ids-unique',
    when: 'a result has two runs of one id',
    parts: result({ runs: [runFixture(), runFixture({ status: 'unknown' })] }),
    finds: [[RESULT_FILE, 'runs[1].id']],
    says: 'main stands twice in runs, first as number 1.',
    fix: 'give each entry an id of its own, or remove one of them',
  },
  {
    rule: 'ids-unique',
    when: 'a card has two versions, tasks, metrics, protocols and variants of one id',
    parts: benchmark({ versions: [doubled(), doubled()] }),
    finds: [
      [CARD, 'versions[0].metrics[1].id'],
      [CARD, 'versions[0].protocols[0].variants[1].id'],
      [CARD, 'versions[0].protocols[1].id'],
      [CARD, 'versions[0].protocols[1].variants[1].id'],
      [CARD, 'versions[0].tasks[1].id'],
      [CARD, 'versions[1].id'],
      [CARD, 'versions[1].metrics[1].id'],
      [CARD, 'versions[1].protocols[0].variants[1].id'],
      [CARD, 'versions[1].protocols[1].id'],
      [CARD, 'versions[1].protocols[1].variants[1].id'],
      [CARD, 'versions[1].tasks[1].id'],
    ],
    says: 'accuracy stands twice in versions[0].metrics, first as number 1.',
    fix: 'give each entry an id of its own, or remove one of them',
  },
  {
    rule: 'ids-unique',
    when: 'a model has two configurations and two revisions of one name',
    parts: model({
      configurations: [
        { slug: 'high', name: 'High', settings: [] },
        { slug: 'high', name: 'Higher', settings: [] },
      ],
      revisions: [
        { id: 'a', kind: 'snapshot', order: 1, released: 'unknown' },
        { id: 'a', kind: 'snapshot', order: 2, released: 'unknown' },
      ],
    }),
    finds: [
      [MODEL, 'configurations[1].slug'],
      [MODEL, 'revisions[1].id'],
    ],
    says: 'high stands twice in configurations, first as number 1.',
    fix: 'give each entry an id of its own, or remove one of them',
  },
  {
    rule: 'ids-unique',
    when: 'a suite has two requirements of one id',
    parts: suite({ requirements: [requirement(0.5), requirement(0.6)] }),
    finds: [[SUITE, 'versions[0].requirements[1].id']],
    says: 'good stands twice in versions[0].requirements, first as number 1.',
    fix: 'give each entry an id of its own, or remove one of them',
  },
  {
    rule: 'reserved-ids',
    when: 'a version, a revision and a configuration take reserved words',
    parts: {
      ...benchmark({
        versions: [versionFixture(), versionFixture({ id: 'unknown', released: '2024' })],
      }),
      ...model({
        configurations: [{ slug: 'unspecified', name: 'Some', settings: [] }],
        revisions: [{ id: 'unknown', kind: 'snapshot', order: 1, released: 'unknown' }],
      }),
    },
    finds: [
      [CARD, 'versions[1].id'],
      [MODEL, 'configurations[0].slug'],
      [MODEL, 'revisions[0].id'],
    ],
    says: 'unknown is a word for what a source does not say, and so no id.',
    fix: 'choose another id',
  },
  {
    rule: 'name-one-script',
    when: 'the first letter of Acme is Cyrillic',
    parts: { organizations: { acme: organizationRecord({ name: '\u0410cme' }) } },
    finds: [[ORGANIZATION, 'name']],
    says: 'The word Аcme mixes Latin letters with others that look the same: U+0410.',
    fix: 'type the name again; if it is written so by its owner, tell the reviewer',
  },
  {
    rule: 'names-distinct',
    when: 'two models differ by a date and two benchmarks by a hyphen',
    parts: {
      models: {
        'acme/one': modelRecord(),
        'acme/one-2026-01-05': modelRecord({ name: 'ACME-One (2026-01-05)' }),
      },
      benchmarks: {
        'acme-qa': benchmarkRecord(),
        'qa-of-acme': benchmarkRecord({ name: 'Acme-QA' }),
      },
    },
    finds: [
      ['benchmarks/qa-of-acme/benchmark.json', 'name'],
      ['results/acme/one-2026-01-05/model.json', 'name'],
    ],
    says: 'The name Acme-QA differs from Acme QA of acme-qa (benchmarks/acme-qa/benchmark.json) only by case, punctuation or a date.',
    fix: 'make them one record, with the dated ones as revisions, or add distinctFrom with the reason',
  },
  {
    rule: 'names-distinct',
    when: 'two organizations differ by case',
    parts: {
      organizations: {
        acme: organizationRecord(),
        'acme-inc': organizationRecord({ name: 'ACME' }),
      },
    },
    finds: [[ORGANIZATION.replace('acme', 'acme-inc'), 'name']],
    says: 'The name ACME differs from Acme of acme (results/acme/organization.json) only by case, punctuation or a date.',
    fix: 'make them one record, with the other spelling as an alias',
  },
  {
    rule: 'alias-clear',
    when: 'an alias is the name of another model',
    parts: {
      models: {
        'acme/one': modelRecord(),
        'acme/two': modelRecord({ name: 'Acme Two', aliases: [{ name: 'acme-one' }] }),
      },
    },
    finds: [['results/acme/two/model.json', 'aliases[0].name']],
    says: 'The spelling acme-one also names acme/one (results/acme/one/model.json).',
    fix: 'keep it for one of them; if it meant one first and the other later, give from and to',
  },
  {
    rule: 'alias-clear',
    when: 'two organizations share an alias',
    parts: {
      organizations: {
        acme: organizationRecord({ aliases: ['AC ME'] }),
        beta: organizationRecord({ name: 'Beta', aliases: ['ac-me', 'B'] }),
      },
    },
    finds: [
      [ORGANIZATION, 'aliases[0]'],
      ['results/beta/organization.json', 'aliases[0]'],
    ],
    says: 'The spelling AC ME also names beta (results/beta/organization.json).',
    fix: 'keep it for one of them; if it meant one first and the other later, give from and to',
  },
  {
    rule: 'alias-clear',
    when: 'one alias meant two models at the same time',
    parts: {
      models: {
        'acme/one': modelRecord({ aliases: [{ name: 'latest', to: '2026-01-01' }] }),
        'acme/two': modelRecord({
          name: 'Acme Two',
          aliases: [{ name: 'latest', from: '2026-01-01' }],
        }),
      },
    },
    finds: [
      [MODEL, 'aliases[0].name'],
      ['results/acme/two/model.json', 'aliases[0].name'],
    ],
    says: 'The spelling latest also names acme/two (results/acme/two/model.json).',
    fix: 'keep it for one of them; if it meant one first and the other later, give from and to',
  },
];

/** A version in which every list has everything twice; one metric stays the primary one. */
function doubled() {
  const { tasks, metrics, protocols, ...rest } = versionFixture();
  const variant = { id: 'whole', name: 'Whole' };
  const open = protocols.map((protocol) => ({ ...protocol, variants: [variant, variant] }));
  return {
    ...rest,
    tasks: [...tasks, ...tasks],
    metrics: [...metrics, ...metrics.map((metric) => ({ ...metric, primary: false }))],
    protocols: [...open, ...open],
    aggregate: { id: 'overall', method: 'mean' as const, of: [{ task: 'qa' }] },
  };
}

function requirement(min: number) {
  return {
    id: 'good',
    member: 'qa',
    min,
    confidence: 0.95,
    hard: true,
    rationale: 'Why not.',
  } as const;
}
