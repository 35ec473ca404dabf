import { excerpt } from '../../records/excerpt.ts';
import type { Problem, ProblemArg } from '../../records/problem.ts';
import type { Facts } from './words.ts';

const MAX_LISTED = 12;

/** A path in a registry: its characters are harmless, and a shortened one would help nobody. */
const REGISTRY_PATH = /^(results|benchmarks)\/[a-z0-9._/-]{1,200}$/;

/** Descriptions of fields come from the schemas and not from a contributed file. */
const OWN_TEXT = 'about';

/** The facts of a problem as texts: shortened and escaped, whatever a contributed file holds. */
export function safeFacts({ args }: Pick<Problem, 'args'>): Facts {
  const entries = Object.entries(args).map(([name, arg]) => [name, safe(name, arg)] as const);
  return Object.fromEntries(entries);
}

function safe(name: string, arg: ProblemArg): string {
  if (typeof arg === 'string') return name === OWN_TEXT ? arg : safeText(arg);
  if (typeof arg === 'number' || typeof arg === 'boolean') return String(arg);
  const shown = arg.slice(0, MAX_LISTED).map(safeText);
  const more = arg.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function safeText(text: string): string {
  return REGISTRY_PATH.test(text) ? text : excerpt(text);
}
