import { modeOf } from '../../../src/formats/import/bfcl-samples/mode.ts';
import type { NamedModel } from '../../../src/formats/import/model-names.ts';
import type { Model } from '../../../src/schema/model.ts';
import type { ModelFacts } from '../merge-model.ts';
import namesFile from './names.json' with { type: 'json' };

/**
 * What a label of the score files names, without the suffix of its mode. Written by hand from the names that makers
 * use; a dated release is a revision of its model. Licences as the board lists them.
 */
interface Entry {
  readonly model: string;
  readonly name: string;
  readonly revision?: string;
  readonly license?: string;
  /** Why this model, where label and board do not agree. */
  readonly note?: string;
}

const entries = new Map<string, Entry>(Object.entries(namesFile));

const label: Model['sources'][number] = {
  fields: ['aliases', 'revisions'],
  title: 'Label of a score file in HuanzhiMao/BFCL-Result, commit b4adfc9',
  url: 'https://github.com/HuanzhiMao/BFCL-Result',
};

/** The entry of a label; undefined for one that nobody has looked at. */
function entryOf(text: string): Entry | undefined {
  return entries.get(text.replace(/-FC(-Any|-Auto)?$/, ''));
}

/** The model and revision that a label names. Other sources use some of these spellings without a revision. */
export function identify(text: string): NamedModel | undefined {
  const entry = entryOf(text);
  return entry && { model: entry.model, revision: entry.revision, configuration: undefined };
}

/** What a label adds to the card of its model. */
export function factsOfLabel(text: string): readonly [id: string, facts: ModelFacts] | undefined {
  const entry = entryOf(text);
  if (entry === undefined) return undefined;
  const { model, name, revision, license } = entry;
  const revisions = revision === undefined ? [] : [revisionOf(revision)];
  return [
    model,
    {
      name,
      card: { modalitiesIn: ['text'], modalitiesOut: ['text'], ...(license && { license }) },
      aliases: [{ name: text, ...(revision && { revision }) }],
      revisions,
      source: license === undefined ? label : { ...label, fields: ['license', ...label.fields] },
    },
  ];
}

/** A card that has the revision already keeps its own; here it is the only one. */
function revisionOf(id: string): NonNullable<Model['revisions']>[number] {
  return { id, kind: 'snapshot', order: 0, released: 'unknown' };
}

/** Remarks for the result of a label. */
export function noteOf(text: string): string | undefined {
  const note = entryOf(text)?.note;
  const isNative = modeOf(text) === 'fc' && !text.endsWith('-FC');
  const mode =
    'The label has no suffix of its mode; the board lists the model under native function calling.';
  return (
    [...(isNative ? [mode] : []), ...(note === undefined ? [] : [note])].join(' ') || undefined
  );
}
