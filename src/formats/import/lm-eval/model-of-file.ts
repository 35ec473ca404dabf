import { type Fields, numberIn, type ResultFile } from './result-file.ts';

/** The model that a file measured, by the names that the file gives. */
export interface NamedInFile {
  readonly name: string;
  readonly revision: string | undefined;
}

/**
 * The model and its revision. Since 0.4 the name has a field; before, it stands in the arguments of the backend. The
 * GPT-NeoX writer keeps its whole configuration there: the step is in it, the name only in the folders of the path.
 */
export function modelOfFile(file: ResultFile, path: string): NamedInFile | undefined {
  const { model_args: args, model_revision: revision } = file.config;
  if (isFields(args)) return ofNeox(args, path);
  const given = new Map(
    String(args ?? '')
      .split(',')
      .map(pair),
  );
  const name = file.modelName ?? given.get('pretrained');
  if (name === undefined) return undefined;
  return { name, revision: given.get('revision') ?? (isSnapshot(revision) ? revision : undefined) };
}

function ofNeox(args: Fields, path: string): NamedInFile | undefined {
  const [, name] = /([^/]+\/[^/]+)\/[^/]+\/[^/]+\.json$/.exec(path) ?? [];
  const step = numberIn(args, 'iteration');
  return name === undefined
    ? undefined
    : { name, revision: step === undefined ? undefined : `step${step}` };
}

/** `main` is whatever the branch held on that day. */
function isSnapshot(revision: unknown): revision is string {
  return typeof revision === 'string' && revision !== 'main' && revision !== '';
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
