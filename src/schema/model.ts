import { z } from 'zod';
import { date, day } from './date.ts';
import { benchmarkId, localId, modelId } from './identifier.ts';
import { recordFields } from './record.ts';
import { factSources } from './source.ts';
import { line, notApplicable, prose, unknown } from './text.ts';
import { modality } from './vocabulary/card-terms.ts';
import { baseRelation, modelKind, openness, revisionKind } from './vocabulary/maker-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';
import { webAddress } from './web-address.ts';

const parameters = z.union([z.int().min(1).max(1e15), unknown, notApplicable]);

const alias = z
  .strictObject({
    name: line(200).describe('A spelling found in a source.'),
    revision: line(120).optional().describe('The revision that this spelling names.'),
    configuration: localId.optional().describe('The configuration that this spelling names.'),
    from: day.optional().describe('First day on which the spelling meant this model.'),
    to: day.optional().describe('Last day on which the spelling meant this model.'),
  })
  .describe('Another spelling of the name.');

const component = z
  .strictObject({
    role: line(60)
      .describe('What the model does in the system.')
      .meta({ examples: ['main', 'judge', 'guard', 'retriever'] }),
    model: modelId.optional().describe('The model, where the registry has a record of it.'),
    name: line(200).optional().describe('Name as printed, where no record exists.'),
    revision: line(120).optional().describe('Revision of that model.'),
    configuration: localId.optional().describe('Configuration of that model.'),
  })
  .describe(
    'A model inside a system; give model, or name where the registry has no record (name may be unknown).',
  );

const setting = z
  .strictObject({
    name: line(80).describe('Name of the setting.'),
    value: line(200).describe('Its value.'),
  })
  .describe('One setting of a configuration.');

const configuration = z
  .strictObject({
    slug: localId.describe('Short name that results refer to.').meta({ examples: ['high-effort'] }),
    name: line(120).describe('Name for readers.'),
    settings: z.array(setting).max(40).describe('What sets it apart from the default.'),
  })
  .describe('A way to set up the model on its own side.');

const revision = z
  .strictObject({
    id: line(120).describe('Name of the revision as its source writes it.'),
    kind: termOf(revisionKind),
    order: z.int().min(0).max(1e9).describe('Position in time: larger is later.'),
    released: z.union([date, unknown]).describe('When it was published, or unknown.'),
    step: z.int().min(0).max(1e12).optional().describe('Training step of a checkpoint.'),
  })
  .describe('A snapshot, checkpoint or implementation of the model.');

const price = z
  .strictObject({
    provider: line(120).describe('Who asks this price.'),
    input: z.number().min(0).max(1e6).describe('US dollars per million input tokens.'),
    output: z.number().min(0).max(1e6).describe('US dollars per million output tokens.'),
    cachedInput: z
      .number()
      .min(0)
      .max(1e6)
      .optional()
      .describe('US dollars per million cached input tokens.'),
    date: day.describe('The day on which the price was read.'),
    source: webAddress.describe('Where the price was read.'),
  })
  .describe('What the model cost on one day.');

const base = z
  .strictObject({
    id: modelId.describe('The model it was made from.'),
    relation: termOf(baseRelation),
  })
  .describe('The model it was made from.');

const opennessOfParts = z
  .strictObject({
    weights: termOf(openness).describe('Whether the weights are given out.'),
    code: termOf(openness).describe('Whether the code of the training is given out.'),
    data: termOf(openness).describe('Whether the data of the training is given out.'),
  })
  .describe('What its maker gives out.');

const links = z
  .strictObject({
    homepage: webAddress.optional().describe('Its site.'),
    card: webAddress.optional().describe('Its model or system card.'),
    paper: webAddress.optional().describe('The paper that introduced it.'),
    weights: webAddress.optional().describe('Its weights.'),
  })
  .describe('Where to read more.');

const distinction = z
  .strictObject({
    model: modelId.describe('The other model.'),
    reason: prose(300).describe('What sets them apart.'),
  })
  .describe('A model with nearly the same name.');

export const model = z
  .strictObject({
    ...recordFields,
    name: line(200).describe('The name as its maker writes it.'),
    kind: termOf(modelKind),
    family: localId.optional().describe('Models that belong together share a family.'),
    predecessor: modelId.optional().describe('The model that it replaces.'),
    baseModel: base.optional(),
    aliases: z.array(alias).max(100).optional().describe('Other spellings found in sources.'),
    components: z
      .array(component)
      .max(20)
      .optional()
      .describe('Needed for a system: the models inside it.'),
    parametersTotal: parameters.describe(
      'Number of parameters, or unknown, or notApplicable (a system, a method without weights).',
    ),
    parametersActive: parameters.describe(
      'Number of parameters used for one token, or unknown, or notApplicable.',
    ),
    openness: opennessOfParts,
    license: line(80).describe('SPDX id, LicenseRef-*, or unknown.'),
    released: z.union([date, unknown]).describe('When it was first published, or unknown.'),
    trainingCutoff: z
      .union([date, unknown])
      .optional()
      .describe('Date of the newest training data, or unknown.'),
    trainedOn: z
      .array(benchmarkId)
      .max(400)
      .optional()
      .describe('Benchmarks whose data the maker says it trained on.'),
    modalitiesIn: z.array(termOf(modality)).min(1).max(10).describe('What the model takes.'),
    modalitiesOut: z.array(termOf(modality)).min(1).max(10).describe('What the model gives.'),
    contextWindow: z.int().min(1).max(1e12).optional().describe('Longest input, in tokens.'),
    prices: z.array(price).max(40).optional().describe('What it cost, by provider and day.'),
    links: links.optional(),
    configurations: z
      .array(configuration)
      .max(60)
      .optional()
      .describe('Ways to set up the model on its own side.'),
    revisions: z
      .array(revision)
      .max(400)
      .optional()
      .describe('Its snapshots, checkpoints and implementations.'),
    distinctFrom: z
      .array(distinction)
      .max(20)
      .optional()
      .describe('Models with nearly the same name, and why they are not this one.'),
    sources: factSources,
  })
  .meta({
    title: 'Model',
    description: 'What is measured: a model, or a system of models.',
  });

export type Model = z.infer<typeof model>;
export type Configuration = z.infer<typeof configuration>;
export type Revision = z.infer<typeof revision>;
