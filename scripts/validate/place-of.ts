import { decodeUtf8 } from '../../src/records/decode-utf8.ts';
import { parseJson } from '../../src/records/parse-json.ts';
import { RECORD_BYTES } from '../../src/registry/file-limits.ts';
import { locateReadable } from '../../src/registry/locate-in-json.ts';
import { readLimited } from '../../src/registry/read-limited.ts';
import type { PlacedProblem } from './check.ts';

interface Place {
  readonly line?: number;
  readonly column?: number;
}

/**
 * Line and column of a problem. What reads a file says where it found a problem; a rule only names
 * the field, which is then looked for in the file.
 */
export function placeOf({ problem, path }: PlacedProblem): Place {
  const { at, args } = problem;
  const { line, column } = args;
  if (typeof line === 'number') return { line, ...(typeof column === 'number' && { column }) };
  if (at === '' || !path.endsWith('.json')) return {};
  const outcome = readLimited(path, RECORD_BYTES);
  return 'bytes' in outcome ? placeIn(outcome.bytes, at) : {};
}

function placeIn(bytes: Uint8Array, at: string): Place {
  const text = parseJson(bytes).value === undefined ? undefined : decodeUtf8(bytes);
  return (text && locateReadable(text, at)) || {};
}
