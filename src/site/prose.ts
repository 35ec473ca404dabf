import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { type Html, html, trusted } from './html.ts';

/**
 * Contributed Markdown as HTML. Micromark's defaults escape HTML and blank addresses that are not safe;
 * pictures are taken out, headings are set one level lower, and links pass on no trust.
 */
export function prose(markdown: string | undefined): Html | undefined {
  if (markdown === undefined) return undefined;
  const made = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  return html`<div class="prose">${trusted(tame(made))}</div>`;
}

function tame(made: string): string {
  return made
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(
      /<(\/?)h([1-5])/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 2)}`,
    )
    .replace(/<a href="(?!https:)[^"]*"/g, '<a')
    .replaceAll('<a href="https:', '<a rel="nofollow ugc noopener noreferrer" href="https:')
    .replace(/ align="(left|right|center)"/g, ' class="$1"');
}
