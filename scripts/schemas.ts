import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedFiles, SCHEMA_FOLDER } from './schemas/generated-files.ts';

/** `npm run schemas`: writes what is made from src/schema; with `--check`, compares it. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = generatedFiles();
const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
const leftOver = filesBelow(SCHEMA_FOLDER).filter((path) => !files.has(path));

if (values.check) check();
else write();

function check(): void {
  for (const path of stale) console.error(`${path} is not what src/schema makes.`);
  for (const path of leftOver) console.error(`${path} is no longer made from src/schema.`);
  if (stale.length + leftOver.length === 0) {
    console.log(`All ${files.size} generated files are up to date.`);
    return;
  }
  console.error('Run `npm run schemas` and commit what it writes.');
  process.exitCode = 1;
}

function write(): void {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(path) ?? '');
  }
  for (const path of leftOver) rmSync(path);
  console.log(
    `Wrote ${stale.length} of ${files.size} generated files, removed ${leftOver.length}.`,
  );
}

function current(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => !entry.isDirectory());
  return found.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')).sort();
}
