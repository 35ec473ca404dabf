import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room of src may import: design, section 3. `files` stands for node:*; packages are named. */
const pure = [
  'schema',
  'records',
  'statistics',
  'rules',
  'leaderboard',
  'formats',
  'submission',
  'search',
  'report',
  'charts',
];
const d3 = ['d3-array', 'd3-format', 'd3-scale', 'd3-shape'];
const parts = ['components', 'layouts', 'styles', 'guide', 'client'];
const allowed: Record<string, readonly string[]> = {
  schema: ['zod'],
  records: ['schema', 'zod', 'jsonc-parser'],
  statistics: [],
  rules: ['schema', 'records', 'statistics'],
  leaderboard: ['records', 'statistics'],
  formats: ['schema', 'records', 'yaml', 'fflate'],
  submission: ['formats', 'rules', 'leaderboard', 'records'],
  search: ['records', 'minisearch'],
  report: ['leaderboard', 'rules', 'records'],
  charts: ['statistics', ...d3],
  registry: ['records', 'schema', 'files', 'jsonc-parser', 'schemas'],
  site: [
    'registry',
    'leaderboard',
    'report',
    'search',
    'rules',
    'records',
    'charts',
    'micromark',
    'micromark-extension-gfm-table',
    'files',
  ],
  pages: ['site', 'charts', ...parts, 'astro'],
  components: ['site', 'charts', ...parts, 'astro'],
  layouts: ['site', 'charts', ...parts, 'astro'],
  styles: [],
  guide: ['components', 'site', 'charts', 'astro'],
  publish: ['site', 'formats', 'charts', 'files', 'astro', 'pagefind'],
  client: [...pure, 'minisearch'],
};

const root = resolve(import.meta.dirname, '..', 'src');
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

describe('imports go only to what the layer table allows', () => {
  for (const file of sourceFiles()) {
    const room = file.split('/')[0] ?? '';
    test(file, () => {
      expect(forbiddenImports(room, file)).toEqual([]);
    });
  }
});

test('the check finds an import that the table forbids', () => {
  expect(
    targetsOf(
      'statistics/x.ts',
      "import { a } from '../records/registry.ts';\nimport fs from 'node:fs';",
    ),
  ).toEqual(['records', 'files']);
});

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|js|mjs|astro|mdx)$/.test(path) && path.includes('/'))
    .filter((path) => !/\.(test|bench)\.ts$|\.d\.ts$/.test(path) && !path.includes('/fixtures'))
    .sort();
}

function forbiddenImports(room: string, file: string): string[] {
  const may = allowed[room] ?? [];
  return targetsOf(file, readFileSync(join(root, file), 'utf8')).filter(
    (target) => target !== room && !may.includes(target),
  );
}

/** The rooms and packages that a source text imports. */
function targetsOf(file: string, text: string): string[] {
  return [...text.matchAll(importPattern)].map((match) =>
    targetOf(file, match[1] ?? match[2] ?? ''),
  );
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'files';
  if (
    specifier.startsWith('astro:') ||
    specifier.startsWith('astro/') ||
    specifier.startsWith('@astrojs/')
  )
    return 'astro';
  if (!specifier.startsWith('.'))
    return specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '');
  const path = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
  if (path.startsWith('../schemas/')) return 'schemas';
  return path.startsWith('..') ? 'outside src' : (path.split('/')[0] ?? '');
}
