import type { Filed } from '../records/registry.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import type { Model, Organization } from '../records/shapes.ts';
import type { SearchEntry } from './search-entry.ts';

/** The entries of all models and organizations. */
export function makerEntries(index: RegistryIndex): SearchEntry[] {
  const { registry, byModel, byEvaluator, modelsByOrganization } = index;
  const models = [...registry.models.values()].map((filed) =>
    modelEntry(index, filed, byModel.get(filed.id)?.length ?? 0),
  );
  const organizations = [...registry.organizations.values()].map((filed) =>
    organizationEntry(
      filed,
      modelsByOrganization.get(filed.id)?.length ?? 0,
      byEvaluator.get(filed.id)?.length ?? 0,
    ),
  );
  return [...models, ...organizations];
}

function modelEntry(
  { registry }: RegistryIndex,
  { id, record }: Filed<Model>,
  results: number,
): SearchEntry {
  const maker =
    registry.organizations.get(id.slice(0, id.indexOf('/')))?.record.name ??
    id.slice(0, id.indexOf('/'));
  return {
    kind: 'model',
    id,
    title: record.name,
    path: `/models/${id}/`,
    summary: `${record.kind === 'system' ? 'System' : 'Model'} by ${maker}, ${counted(results, 'result')}`,
    names: [id, ...new Set((record.aliases ?? []).map(({ name }) => name))],
    text: [
      maker,
      record.family ?? '',
      ...(record.revisions ?? []).map((revision) => revision.id),
    ].join(' '),
    facets: { kind: [record.kind], maker: [maker], weights: [record.openness.weights] },
    weight: results,
  };
}

function organizationEntry(
  { id, record }: Filed<Organization>,
  models: number,
  results: number,
): SearchEntry {
  return {
    kind: 'organization',
    id,
    title: record.name,
    path: `/organizations/${id}/`,
    summary: `${counted(models, 'model')}, ran ${counted(results, 'result')}`,
    names: [id, ...(record.aliases ?? [])],
    text: '',
    facets: {},
    weight: models + results,
  };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
