/** Text that is HTML already. Everything else that goes into a page is escaped. */
export interface Html {
  readonly html: string;
}

/** What a template may hold: text is escaped, lists are joined, nothing leaves nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A tagged template that escapes what it is given; attribute values must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] ?? '';
  for (let position = 0; position < values.length; position += 1)
    text += render(values[position]) + (strings[position + 1] ?? '');
  return { html: text };
}

/** Marks text as HTML without escaping it: only for text that this code made itself. */
export function trusted(text: string): Html {
  return { html: text };
}

/** No HTML at all. */
export const nothing: Html = { html: '' };

/** The text with the five special characters as entities. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

function render(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (content === null || content === undefined || content === false) return '';
  if ('html' in content) return content.html;
  return content.map(render).join('');
}
