import type { Fault } from './fault.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LINE_FEED = 10;
const UTF16_MARKS = ['fffe', 'feff'];

/** The text of UTF-8 bytes, a byte order mark included; undefined if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says of bytes that are not UTF-8 in which line that shows first, and what they may be instead. */
export function utf8Fault(bytes: Uint8Array): Fault & { rule: 'json-utf8' } {
  return { rule: 'json-utf8', at: '', args: { encoding: guess(bytes) }, line: badLine(bytes) };
}

function guess(bytes: Uint8Array): string {
  const mark = Array.from(bytes.subarray(0, 2), (byte) => byte.toString(16)).join('');
  return UTF16_MARKS.includes(mark) ? 'UTF-16' : 'unknown';
}

/** A line feed is never part of a longer UTF-8 sequence, so every line decodes on its own. */
function badLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}
