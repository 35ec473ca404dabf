import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/formats/import/importer.ts';
import { importLmEval, type LmEvalSetup } from '../../src/formats/import/lm-eval.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { ADDED } from './added.ts';
import { jinxiaolong, pythiaModels } from './lm-eval/models.ts';
import { origins } from './lm-eval/origins.ts';
import { additions, taskAliases } from './lm-eval/versions.ts';
import { wscCard } from './lm-eval/wsc-card.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes versions, models and results of the lm-evaluation-harness: `node scripts/fill/lm-eval.ts DATA [REGISTRY]`,
 * with DATA a folder of results files by origin (`lm-eval/origins.ts`). The cards of the benchmarks must exist
 * (`scripts/fill/catalog.ts`, `scripts/fill/reported.ts`). Run again, it changes nothing.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: node scripts/fill/lm-eval.ts DATA [REGISTRY]');
  process.exit(2);
}

const sizes = {
  fields: ['versions.tasks.nItems'],
  title:
    'EleutherAI/pythia, evals: number of items computed from accuracies and their standard errors',
};
const target = new RegistryFolder(registry);
for (const addition of additions) {
  const { benchmark, version } = addition;
  if (benchmark === 'wsc' && 'tasks' in version)
    target.benchmark(benchmark, wscCard(ADDED, version));
  target.versions(benchmark, [version], {
    taskAliases: taskAliases(addition),
    sources: 'tasks' in version ? [sizes] : [],
  });
}
target.organization('eleutherai', { name: 'EleutherAI', kind: 'nonprofit' });
target.organization(jinxiaolong.id, jinxiaolong.facts);
const files = new Map(origins.map((origin) => [origin, filesBelow(origin.folder)]));
for (const [id, facts] of pythiaModels([...files.values()].flat().map(({ path }) => path)))
  target.model(id, facts);
target.model(jinxiaolong.model, jinxiaolong.alias);

const traced = [...files].map(([origin, found]) => {
  const setup: LmEvalSetup = {
    added: ADDED,
    registry: readRegistry([registry]).registry,
    ...origin,
    submitter: { name: 'Plumbline maintainers' },
    sha256,
  };
  return importLmEval(found, setup);
});
const results = traced.flatMap((one) => one.results);
for (const result of results) target.result(result);

const reconciled = reconcile(
  'EleutherAI/pythia and two others',
  traced.flatMap(({ traces }) => traces),
  1,
);
writeFileSync(
  join(import.meta.dirname, '../../src/formats/import/reconciliation/lm-eval.json'),
  canonicalJson(reconciled),
);
console.log(
  `${results.length} results, ${reconciled.figuresIn} figures in, ${reconciled.carried} carried`,
);
for (const { reason, count } of reconciled.dropped) console.log(`dropped ${count}: ${reason}`);

/** The results files of an origin, by training step where the name has one. */
function filesBelow(folder: string): SourceFile[] {
  const root = join(data ?? '', folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.jsonl?$/.test(path),
  );
  return paths.sort(bySteps).map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

function bySteps(a: string, b: string): number {
  const [stemA, stepA] = stepOf(a);
  const [stemB, stepB] = stepOf(b);
  return stemA === stemB ? stepA - stepB : stemA < stemB ? -1 : 1;
}

function stepOf(path: string): [string, number] {
  const found = /^(.*step)(\d+)\D/.exec(path);
  return [found?.[1] ?? path, Number(found?.[2] ?? 0)];
}
