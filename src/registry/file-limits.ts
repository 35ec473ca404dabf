import type { FilePlace } from '../records/file-place.ts';

const KIB = 1024;

/** Bytes that a file may have; see design, section 2. */
export const RECORD_BYTES = 256 * KIB;
export const PROSE_BYTES = 64 * KIB;
export const EVIDENCE_BYTES = 10 * KIB * KIB;

/** Rows that evidence may have; a shorter row than ten bytes hardly says anything. */
export const EVIDENCE_ROWS = 1_000_000;

/** The bytes that a file of this kind may have. */
export function bytesAllowed(kind: FilePlace['kind']): number {
  if (kind === 'prose') return PROSE_BYTES;
  return kind === 'evidence' ? EVIDENCE_BYTES : RECORD_BYTES;
}
