import { decodeUtf8, utf8Fault } from '../records/decode-utf8.ts';
import { type Fault, MAX_FAULTS } from '../records/fault.ts';
import { textFaults } from '../records/text-faults.ts';

export interface CheckedProse {
  /** Given if there is no fault at all. */
  readonly prose: string | undefined;
  readonly faults: readonly Fault[];
}

/** Reads prose: UTF-8 with the characters that are allowed in any text (see text-faults). */
export function checkProse(bytes: Uint8Array): CheckedProse {
  const prose = decodeUtf8(bytes);
  if (prose === undefined) return { prose, faults: [{ ...utf8Fault(bytes), rule: 'prose-utf8' }] };
  const faults = textFaults(prose).length === 0 ? [] : lineFaults(prose);
  return { prose: faults.length === 0 ? prose : undefined, faults };
}

/** A text that is faulty as a whole has a line that is, since no composition crosses a line feed. */
function lineFaults(prose: string): Fault[] {
  const faults = prose.split('\n').flatMap((text, index) =>
    textFaults(text).map(({ rule, character }): Fault => {
      const line = index + 1;
      return { rule, at: `line ${line}`, args: { character }, line };
    }),
  );
  return faults.slice(0, MAX_FAULTS);
}
