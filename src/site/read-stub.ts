import { readdirSync, readFileSync } from 'node:fs';
import { emptyRegistry, type Registry } from '../records/registry.ts';
export function readStub(folders: readonly string[]): Registry {
  const r: any = { ...emptyRegistry };
  for (const key of ['benchmarks', 'suites', 'organizations', 'models', 'results']) r[key] = new Map();
  for (const folder of folders) for (const file of (readdirSync(folder, { recursive: true, encoding: 'utf8' })).sort()) {
    if (!file.endsWith('.json')) continue;
    const record = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const p = file.split('/');
    const last = p.at(-1);
    if (file === 'registry.json') r.card = { id: '', file, record };
    else if (last === 'benchmark.json') r.benchmarks.set(p[1], { id: p[1], file, record });
    else if (last === 'suite.json') r.suites.set(p[1], { id: p[1], file, record });
    else if (last === 'organization.json') r.organizations.set(p[1], { id: p[1], file, record });
    else if (last === 'model.json') r.models.set(`${p[1]}/${p[2]}`, { id: `${p[1]}/${p[2]}`, file, record });
    else if (p[0] === 'results' && p.length === 5) {
      const id = p.slice(1).join('/').replace(/\.json$/, '');
      r.results.set(id, { id, file, record, organization: p[1], model: `${p[1]}/${p[2]}`, benchmark: p[3] });
    }
  }
  return r;
}
