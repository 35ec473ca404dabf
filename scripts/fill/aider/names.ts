import type { AiderIdentity } from '../../../src/formats/import/aider/result-of-run.ts';
import type { Model } from '../../../src/schema/model.ts';
import type { Organization } from '../../../src/schema/organization.ts';
import type { ModelFacts } from '../merge-model.ts';
import makersFile from './makers.json' with { type: 'json' };
import namesFile from './names.json' with { type: 'json' };

/** A printed name: the model, its revision with a sortable date (YYYYMMDD), its configuration. */
interface Entry extends AiderIdentity {
  readonly order?: number;
  readonly why?: string;
}

const names = new Map<string, Entry>(Object.entries(namesFile));
const configurations = new Map(Object.entries(makersFile.configurations));

const source = {
  fields: ['aliases', 'configurations', 'revisions'],
  title: 'Aider-AI/aider, leaderboards of Aider (names of models and runs)',
  url: 'https://github.com/Aider-AI/aider/tree/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/website/_data',
};

/** The model of a printed name; undefined where the table lacks it. */
export function identify(printed: string): AiderIdentity | undefined {
  return names.get(printed);
}

/** The organizations behind the names. */
export function makers(): [string, Pick<Organization, 'name' | 'kind'>][] {
  return Object.entries(makersFile.organizations).map(([id, { name, kind }]) => [
    id,
    { name, kind: kindOf(kind) },
  ]);
}

function kindOf(kind: string): Organization['kind'] {
  return kind === 'company' || kind === 'nonprofit' || kind === 'community' ? kind : 'unknown';
}

/** What the boards add to the cards of the models. */
export function factsOf(): [string, ModelFacts][] {
  return Object.entries(makersFile.models).map(([id, card]) => {
    const entries = [...names].filter(([, { model }]) => model === id);
    const facts: ModelFacts = {
      name: card.name,
      ...('baseModel' in card && {
        baseModel: { id: card.baseModel.id, relation: 'quantized' as const },
      }),
      ...('components' in card && { components: card.components }),
      ...('distinctFrom' in card && { distinctFrom: card.distinctFrom }),
      aliases: entries.filter(([name]) => !isProvider(name)).map(aliasOf),
      configurations: entries.flatMap(([, entry]) => configurationOf(entry)),
      revisions: entries.flatMap(([, entry]) => revisionOf(entry)),
      source,
    };
    return [id, facts];
  });
}

/** On the board of quantisations a name is a provider, no spelling of the model. */
function isProvider(name: string): boolean {
  return /^[A-Za-z -]+: /.test(name);
}

function aliasOf([name, { revision, configuration }]: [string, Entry]): NonNullable<
  Model['aliases']
>[number] {
  const isSlug = configuration !== undefined && configuration !== 'unspecified';
  return { name, ...(revision && { revision }), ...(isSlug && { configuration }) };
}

function configurationOf({ configuration }: Entry): NonNullable<Model['configurations']> {
  const declared = configuration === undefined ? undefined : configurations.get(configuration);
  return configuration === undefined || declared === undefined
    ? []
    : [{ slug: configuration, ...declared }];
}

function revisionOf({ revision, order }: Entry): NonNullable<Model['revisions']> {
  if (revision === undefined || order === undefined) return [];
  return [{ id: revision, kind: 'snapshot', order, released: 'unknown' }];
}
