import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import type { FiledResult } from '../records/registry.ts';
import type { Protocol } from '../records/shapes.ts';
import { organizationName, type Site } from './site.ts';

/** What tells a row from others of the same model: configuration, variant and revision, as people read them. */
export function qualifiersOf(
  site: Site,
  { protocol }: Pick<Leaderboard, 'protocol'>,
  row: Row,
): string[] {
  return [
    configurationName(site, row.model, row.configuration),
    variantName(protocol, row.variant),
    row.revision === 'unknown' ? '' : shortRevision(row.revision),
  ].filter((label) => label !== '');
}

/** A revision as it is shown beside a name: of a commit the first seven digits. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{12,}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** The name of a configuration; empty for the default one. */
export function configurationName(site: Site, model: string, slug: string): string {
  if (slug === 'unspecified') return 'configuration not stated';
  const configurations = site.registry.models.get(model)?.record.configurations ?? [];
  return configurations.find((configuration) => configuration.slug === slug)?.name ?? slug;
}

/** The name of a variant; empty where the protocol leaves nothing open. */
export function variantName(protocol: Protocol, id: string): string {
  return protocol.variants?.find((variant) => variant.id === id)?.name ?? id;
}

/** Who ran it, as people read it, and how that party relates to the maker. */
export interface Party {
  readonly name: string;
  readonly relation: string;
  readonly isMaker: boolean;
}

const RELATIONS: Readonly<Record<string, string>> = {
  firstParty: 'maker',
  thirdParty: 'third party',
  collaborative: 'with the maker',
  other: 'other',
  unknown: 'relation unknown',
};

/** The party that ran a result. */
export function partyOf(site: Site, result: FiledResult): Party {
  const { organization, relationship } = result.record.evaluator;
  return {
    name: organizationName(site, organization),
    relation: RELATIONS[relationship] ?? relationship,
    isMaker: relationship === 'firstParty',
  };
}
