import type { Entry } from './entry.ts';

/** Settings that every user of a model chooses: how long it thinks. */
const reasoning = /^(thinking|no-thinking|high|low|medium|xhigh|max|minimal)/;

/**
 * A model card that compares models rarely says how each was set. For a model of which these sources name reasoning
 * settings, such a number has the configuration `unspecified` and not the default.
 */
export function markUnspecified(entries: readonly Entry[]): Entry[] {
  const adjustable = new Set(
    entries
      .filter(({ configuration }) => reasoning.test(configuration ?? ''))
      .map(({ model }) => model),
  );
  return entries.map((entry) =>
    entry.configuration === undefined && isOpen(entry) && adjustable.has(entry.model)
      ? { ...entry, configuration: 'unspecified' }
      : entry,
  );
}

/** Whether the number stands in a comparison whose conditions are not fixed. */
function isOpen({ placement }: Entry): boolean {
  return placement.protocol === undefined || placement.quotes === 'unknown';
}
