import { canonicalJson } from '../../records/canonical-json.ts';
import { decodeUtf8 } from '../../records/decode-utf8.ts';
import { parseJson } from '../../records/parse-json.ts';
import type { Registry } from '../../records/registry.ts';
import type { Change } from './change.ts';
import { fixRecord, type RecordPlace } from './fix-record.ts';

/** The text that a record file should have, and what is changed by that; none if it has it already. */
export interface FixedFile {
  readonly text: string;
  readonly changes: readonly Change[];
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The canonical form of a record file with everything repaired that can be. Undefined where the text
 * leaves in doubt what it says (a key twice, a number that loses its value, no JSON): that is for its
 * author to say.
 */
export function fixFile(
  place: RecordPlace,
  bytes: Uint8Array,
  registry: Registry,
): FixedFile | undefined {
  const before = decodeUtf8(bytes);
  const { value } = parseJson(bytes);
  if (before === undefined || value === undefined) return undefined;
  const fixed = fixRecord(place, value, registry);
  const text = canonicalJson(fixed.value);
  const changes = [...markChange(before), ...fixed.changes];
  if (text === before) return { text, changes: [] };
  return { text, changes: changes.length > 0 ? changes : [{ at: '', kind: 'format', args: {} }] };
}

function markChange(text: string): Change[] {
  return text.startsWith(BYTE_ORDER_MARK) ? [{ at: '', kind: 'byteOrderMark', args: {} }] : [];
}
