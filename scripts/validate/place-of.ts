import { decodeUtf8 } from '../../src/records/decode-utf8.ts';
import { RECORD_BYTES } from '../../src/registry/file-limits.ts';
import { locateReadable } from '../../src/registry/locate-in-json.ts';
import { readLimited } from '../../src/registry/read-limited.ts';
import type { ToldProblem } from './check.ts';

interface Place {
  readonly line?: number;
  readonly column?: number;
}

/**
 * Line and column of a problem. What reads a file says where it found a problem; a rule only names
 * the field, which is then looked for in the file.
 */
export function placeOf({ problem, path }: ToldProblem): Place {
  const { at, args } = problem;
  const { line, column } = args;
  if (typeof line === 'number') return { line, ...(typeof column === 'number' && { column }) };
  if (at === '' || !path.endsWith('.json')) return {};
  const outcome = readLimited(path, RECORD_BYTES);
  const text = 'bytes' in outcome ? decodeUtf8(outcome.bytes) : undefined;
  return (text && locateReadable(text, at)) || {};
}
