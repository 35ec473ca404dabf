import type { Model } from '../../../../schema/model.ts';
import type { ModelFact } from './model-fact.ts';

type Parameters = Model['parametersTotal'];

/** The value on which all facts agree that state one; unknown where they contradict each other or none states it. */
export function agreed<Value>(
  facts: readonly ModelFact[],
  read: (fact: ModelFact) => Value | undefined,
): Value | 'unknown' {
  const values = facts.map(read).filter((value) => value !== undefined);
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : 'unknown';
}

/** Billions as printed, as a number: 0.6 is 600000000. */
export function billions(text: string): number | undefined {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  return Math.round(Number(`${text}e9`));
}

/** `(39B/141B)` in a printed name: active and total parameters; else what the columns say. */
export function parametersOf(fact: ModelFact): {
  total: Parameters | undefined;
  active: Parameters | undefined;
} {
  const pair = /\((\d+(?:\.\d+)?)B\/(\d+(?:\.\d+)?)B\)/i.exec(fact.name);
  if (pair) return { total: billions(pair[2] ?? ''), active: billions(pair[1] ?? '') };
  return { total: billions(fact.parameters_total_b), active: billions(fact.parameters_active_b) };
}

/** Tokens of a printed context window; k stands for a thousand as printed. */
export function tokensOf(text: string): number | undefined {
  const found = /^(\d+(?:\.\d+)?) ?(k|million|m)?$/i.exec(text);
  if (!found) return undefined;
  const unit = found[2]?.toLowerCase();
  return Number(found[1]) * (unit === undefined ? 1 : unit === 'k' ? 1000 : 1_000_000);
}

/** An SPDX id, or a reference of our own for what SPDX does not list. */
export function licenseOf(text: string): string | undefined {
  if (text === '') return undefined;
  const spdx = {
    'apache-2.0': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    mit: 'MIT',
    'cc-by-nc-4.0': 'CC-BY-NC-4.0',
  };
  const known = Object.entries(spdx).find(([name]) => name === text.toLowerCase())?.[1];
  if (known) return known;
  const words = text
    .replace(/ license$/i, '')
    .replaceAll(/\(.*?\)/g, '')
    .trim();
  return `LicenseRef-${words
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}`;
}
