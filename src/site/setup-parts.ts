import type { FiledResult } from '../records/registry.ts';
import { configurationName, shortRevision, variantName } from './row-labels.ts';
import type { Site } from './site.ts';

/** Protocol, configuration, variant and revision, as far as they are known. */
export function setupOf(site: Site, { benchmark, model, record }: FiledResult): string[] {
  const card = site.registry.benchmarks.get(benchmark)?.record;
  const { version: versionId, protocol: protocolId, variant = '' } = record.benchmark;
  const version = card?.versions.find(({ id }) => id === versionId);
  const protocol = version?.protocols.find(({ id }) => id === protocolId);
  const several = (card?.versions.length ?? 1) > 1;
  const conditions = [
    several && versionId !== 'unknown' ? (version?.name ?? versionId) : '',
    versionId === 'unknown' && protocolId !== 'unknown' ? 'version not stated' : '',
    protocol?.name ?? (protocolId === 'unknown' ? 'conditions not stated' : protocolId),
  ]
    .filter(Boolean)
    .join(', ');
  return [
    conditions,
    configurationName(site, model, record.configuration ?? ''),
    protocol ? variantName(protocol, variant) : variant,
    record.revision === 'unknown' ? '' : shortRevision(record.revision),
  ].filter((part, position) => position === 0 || part !== '');
}
