import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Fault } from '../records/fault.ts';
import { errorCode } from './error-code.ts';

/**
 * The bytes of a file, or why they were not read:
 *
 * - `file-size`: max, found (both in bytes)
 * - `file-unreadable`: code (of the system)
 */
export type ReadOutcome =
  | { readonly bytes: Uint8Array }
  | { readonly fault: Pick<Fault, 'rule' | 'args'> };

/** Not there on Windows, where it would be undefined. A link that came after the listing fails. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/** So that no buffer is made for each of many small files; see read-limited. */
const shared = Buffer.allocUnsafe(64 * 1024);

/**
 * Reads a file unless it has more than `max` bytes, which is found out before anything is read. The
 * bytes of a small file hold only until the next call: whoever keeps them must copy them.
 */
export function readLimited(path: string, max: number): ReadOutcome {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | NO_FOLLOW);
    const { size } = fstatSync(file);
    if (size > max) return { fault: { rule: 'file-size', args: { max, found: size } } };
    return { bytes: readAll(file, size) };
  } catch (error) {
    return { fault: { rule: 'file-unreadable', args: { code: errorCode(error) } } };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** As many bytes as the file had when it was measured, or fewer if it has shrunk. */
function readAll(file: number, size: number): Uint8Array {
  const buffer = size <= shared.length ? shared : Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const count = readSync(file, buffer, read, size - read, null);
    if (count === 0) break;
    read += count;
  }
  return buffer.subarray(0, read);
}
