import type { Registry } from '../../records/registry.ts';
import { samplesFileOf } from '../facts/samples-file.ts';
import type { Change, Fixed } from './change.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** Fills in what the registry itself tells of a result: its only version, and the samples beside it. */
export function knownFacts(id: string, value: unknown, registry: Registry): Fixed {
  if (!isJsonObject(value)) return { value, changes: [] };
  const steps = [onlyVersion(id, value, registry), samplesBeside(id, value, registry)];
  return {
    value: { ...value, ...steps[0]?.members, ...steps[1]?.members },
    changes: steps.flatMap((step) => step?.change ?? []),
  };
}

interface Filled {
  readonly members: JsonObject;
  readonly change: Change;
}

function onlyVersion(
  id: string,
  { benchmark }: JsonObject,
  { benchmarks }: Registry,
): Filled | undefined {
  const versions = benchmarks.get(id.split('/')[2] ?? '')?.record.versions ?? [];
  const [only] = versions;
  const isAsked = isJsonObject(benchmark) && benchmark.version === 'unknown';
  if (!isAsked || versions.length !== 1 || only === undefined) return undefined;
  const change: Change = {
    at: 'benchmark.version',
    kind: 'onlyVersion',
    args: { version: only.id },
  };
  return { members: { benchmark: { ...benchmark, version: only.id } }, change };
}

/** Nobody but the sender knows the licence of the samples. */
function samplesBeside(id: string, record: JsonObject, registry: Registry): Filled | undefined {
  const [samples, sha256] = [registry.evidence.get(id), registry.evidenceDigests.get(id)];
  if (record.evidence !== undefined || samples === undefined || sha256 === undefined)
    return undefined;
  const path = samplesFileOf(id).split('/').at(-1) ?? '';
  const { rows } = samples;
  const change: Change = { at: 'evidence', kind: 'evidence', args: { path, rows } };
  return { members: { evidence: { path, sha256, rows, license: 'unknown' } }, change };
}
