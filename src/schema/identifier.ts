import { z } from 'zod';

const PART = '[a-z0-9]+([._-][a-z0-9]+)*';

/** Letters, digits and single separators, all lower case; see design, section 2. */
export const ID_PATTERN = new RegExp(`^${PART}$`);

/** A part of an id: one folder or file name, at most 96 characters. */
export const ID_PART_MAX = 96;

/** A whole id (its path), at most 200 characters. */
export const ID_PATH_MAX = 200;

/** What a pattern of ids says, for people: editors show `patternErrorMessage`, and so do we. */
const SPELLING = 'lower-case letters and digits, with single dots, hyphens or underscores between';

export const identifier = z
  .string()
  .max(ID_PART_MAX)
  .regex(ID_PATTERN)
  .meta({ patternErrorMessage: SPELLING });

const path = (parts: number) =>
  z
    .string()
    .max(ID_PATH_MAX)
    .regex(new RegExp(`^${Array(parts).fill(PART).join('/')}$`))
    .meta({ patternErrorMessage: `${parts} parts with a slash between, each of ${SPELLING}` });

export const benchmarkId = identifier.meta({
  id: 'benchmarkId',
  title: 'Benchmark id',
  description: 'Id of a benchmark or suite: its folder name.',
  examples: ['mteb-eng-v2'],
});

export const organizationId = identifier.meta({
  id: 'organizationId',
  title: 'Organization id',
  description: 'Id of an organization: its folder name.',
  examples: ['eleutherai'],
});

export const modelId = path(2).meta({
  id: 'modelId',
  title: 'Model id',
  description: 'Id of a model or system: organization/model.',
  examples: ['eleutherai/pythia-160m'],
});

export const resultId = path(4).meta({
  id: 'resultId',
  title: 'Result id',
  description: 'Id of a result: organization/model/benchmark/result.',
  examples: ['eleutherai/pythia-160m/arc-easy/2023-04-03'],
});

/** The id of whatever a folder can hold: one to four parts. */
export const anyId = z
  .string()
  .max(ID_PATH_MAX)
  .regex(new RegExp(`^${PART}(/${PART}){0,3}$`))
  .meta({
    patternErrorMessage: `one to four parts with slashes between, each of ${SPELLING}`,
  });

/** Names inside a record: tasks, metrics, protocols, configurations, revisions of our own naming. */
export const localId = identifier.meta({
  id: 'localId',
  title: 'Local id',
  description: `A name used within a record: ${SPELLING}.`,
  examples: ['accuracy'],
});
