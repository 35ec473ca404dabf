import { type FilledPage, slots } from '../site/filled-page.ts';
import { escapeHtml } from '../site/html.ts';

type SlotName = keyof typeof slots;

/** A shell cut at its slots: text, slot, text, slot, text. */
export interface Shell {
  readonly texts: readonly string[];
  readonly names: readonly SlotName[];
}

/** Cuts a built page at its slots, once for all the pages that fill it. */
export function cutShell(page: string): Shell {
  const bySlot = new Map(
    Object.entries(slots).map(([name, slot]) => [slot as string, name as SlotName]),
  );
  const parts = page.split(new RegExp(`(${[...bySlot.keys()].join('|')})`));
  const names = parts
    .filter((_, position) => position % 2 === 1)
    .flatMap((slot) => bySlot.get(slot) ?? []);
  return { texts: parts.filter((_, position) => position % 2 === 0), names };
}

/** The whole page. Every part but the body is escaped here; the body is HTML already. */
export function fillShell({ texts, names }: Shell, page: FilledPage): string {
  let filled = texts[0] ?? '';
  for (let position = 0; position < names.length; position += 1)
    filled += slotText(page, names[position]) + (texts[position + 1] ?? '');
  return filled;
}

function slotText(page: FilledPage, name: SlotName | undefined): string {
  if (name === undefined) return '';
  return name === 'body' ? page.body.html : escapeHtml(page[name]);
}
