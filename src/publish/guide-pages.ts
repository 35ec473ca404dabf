import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A chapter of the guide as built: what search needs of it. */
export interface BuiltChapter {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  readonly text: string;
}

/** The chapters of the built guide, by id. They are pages of our own, so cutting tags is enough to get their text. */
export function guidePages(out: string): BuiltChapter[] {
  const folder = join(out, 'guide');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => chapter(name, readFileSync(join(folder, name, 'index.html'), 'utf8')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads title, description and text of a built chapter. */
export function chapter(id: string, page: string): BuiltChapter {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  return {
    id,
    title: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? id),
    path: `/guide/${id}/`,
    summary: plain(/<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? ''),
    text: plain(main),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function plain(html: string): string {
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
  return text.replaceAll(/\s+/g, ' ').trim();
}
