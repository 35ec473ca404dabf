import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../src/records/canonical-json.ts';
import { newKinds, newRecord } from '../src/records/new-record.ts';
import { idFault } from '../src/records/record-id.ts';

/** `npm run new -- KIND ID [--url ADDRESS] [--registry DIR]`: writes a record to fill in; never over one that exists. */
const USAGE = `usage: npm run new -- ${newKinds.join('|')} ID [--url ADDRESS] [--registry DIR]
ID is the path below benchmarks/ or results/: acme, acme/one, acme-qa, acme/one/acme-qa/2026-03-01.`;

const PARTS = { organization: 1, model: 2, benchmark: 1, suite: 1, result: 4 } as const;

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, registry: { type: 'string', default: '.' } },
  allowPositionals: true,
});
const problem = make();
if (problem !== undefined) {
  console.error(`${problem}\n\n${USAGE}`);
  process.exitCode = 2;
}

/** What is wrong with the command line; undefined where the record was written. */
function make(): string | undefined {
  const [name, id = ''] = positionals;
  const kind = newKinds.find((known) => known === name);
  if (kind === undefined) return `Unknown kind of record: ${name ?? 'none given'}.`;
  const parts = id.split('/');
  if (parts.length !== PARTS[kind] || parts.some((part) => idFault(part) !== null))
    return `Not an id of a ${kind}: ${id || 'none given'}.`;
  if (values.url === undefined && kind !== 'organization' && kind !== 'suite')
    return `A ${kind} needs --url, an address where its facts can be read.`;
  const { file, record } = newRecord(kind, {
    id,
    day: new Date().toISOString().slice(0, 10),
    url: values.url ?? '',
  });
  const path = join(values.registry, file);
  if (existsSync(path)) return `${file} is there already.`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, canonicalJson(record));
  console.log(
    `Wrote ${file}. Fill in what you know, leave unknown what you do not, then run npm run validate.`,
  );
  return undefined;
}
