import type { Filed } from '../records/registry.ts';
import type { Benchmark, FactSource } from '../records/shapes.ts';
import {
  artifactKind,
  benchmarkStatus,
  labelOf,
  relationType,
  reviewStatus,
} from '../records/terms.ts';
import { type Fact, factList, knownFacts } from './facts.ts';
import { type Content, type Html, html, nothing } from './html.ts';
import { outsideLink } from './outside-link.ts';
import { section, textList } from './section.ts';
import { benchmarkName, type Site } from './site.ts';

/** The versions with what changed, and the leaderboard of each protocol. */
export function versionSection(site: Site, { id, record }: Filed<Benchmark>): Html {
  if (record.versions.length === 1) return nothing;
  const items = record.versions.map(
    (version) =>
      html`<li><strong>${version.name ?? version.id}</strong>${version.released !== 'unknown' && ` (${version.released})`}${version.changes !== undefined && html`: ${version.changes}`} ${version.protocols.map(({ id: protocol, name }) => html`<a href="${site.links.leaderboard(id, version.id, protocol)}">${name}</a> `)}</li>`,
  );
  return section('versions', 'Versions', html`<ul>${items}</ul>`);
}

/** Other benchmarks that have to do with this one. */
export function relationSection(site: Site, { relations, distinctFrom }: Benchmark): Html {
  const related = (relations ?? []).map(
    ({ type, benchmark }) => html`${labelOf(relationType, type)} ${benchmarkLink(site, benchmark)}`,
  );
  const distinct = (distinctFrom ?? []).map(
    ({ benchmark, reason }) => html`Not the same as ${benchmarkLink(site, benchmark)}: ${reason}`,
  );
  const all = [...related, ...distinct];
  return all.length === 0 ? nothing : section('relations', 'Related benchmarks', textList(all));
}

function benchmarkLink(site: Site, id: string): Html {
  const isHere = site.registry.benchmarks.has(id);
  return isHere
    ? html`<a href="${site.links.benchmark(id)}">${benchmarkName(site, id)}</a>`
    : html`${id}`;
}

/** Who keeps the benchmark, where it lives, how to cite it, and where the facts of this card were read. */
export function aboutSection(record: Benchmark): Html {
  return section(
    'sources',
    'Links, citation and sources',
    factList(aboutFacts(record)),
    record.citation !== undefined &&
      html`<h3>How to cite the benchmark</h3><div class="command"><pre class="wrap" id="citation" tabindex="0">${record.citation}</pre><copy-button for="citation"></copy-button></div>`,
    html`<h3>Where the facts on this page were read</h3>`,
    sourceList(record.sources),
  );
}

function aboutFacts(record: Benchmark): Fact[] {
  const { links, identifiers, maintainers, artifacts, quality } = record;
  return knownFacts([
    ...Object.entries(links).map(
      ([name, url]): Fact => ({
        label: LINK_NAMES[name] ?? name,
        value: url && outsideLink(url),
      }),
    ),
    {
      label: 'arXiv',
      value:
        identifiers?.arxiv &&
        outsideLink(`https://arxiv.org/abs/${identifiers.arxiv}`, identifiers.arxiv),
    },
    {
      label: 'DOI',
      value: identifiers?.doi && outsideLink(`https://doi.org/${identifiers.doi}`, identifiers.doi),
    },
    {
      label: 'Maintained by',
      value: maintainers.map(({ name }) => (name === 'unknown' ? 'unknown' : name)).join(', '),
    },
    {
      label: 'Status',
      value: record.status === 'unknown' ? 'unknown' : labelOf(benchmarkStatus, record.status),
    },
    { label: 'Released', value: record.released },
    {
      label: 'Artifacts',
      value: textList(
        (artifacts ?? []).map(
          ({ kind, title, url, license }) =>
            html`${outsideLink(url, title ?? labelOf(artifactKind, kind))} (${license})`,
        ),
      ),
    },
    {
      label: 'Quality assessment',
      value:
        quality &&
        `${quality.framework}, ${quality.kind}, by ${quality.assessedBy} on ${quality.date}`,
    },
    {
      label: 'Review of this card',
      value: reviewStatus.terms.find(([term]) => term === record.reviewStatus)?.[2],
    },
    { label: 'Also known as', value: record.aliases?.join(', ') },
    { label: 'Notes', value: record.notes },
  ]);
}

const LINK_NAMES: Readonly<Record<string, string>> = {
  homepage: 'Home page',
  paper: 'Paper',
  code: 'Code',
  data: 'Data',
  leaderboard: 'Leaderboard elsewhere',
};

/** Where groups of facts were read. */
export function sourceList(sources: readonly FactSource[]): Html {
  const items = sources.map(({ fields, title, url, retrieved }): Content => {
    const read = retrieved === undefined ? '' : `, read on ${retrieved}`;
    return html`${url === undefined ? title : outsideLink(url, title)}${read} <small class="unknown">${fields.join(', ')}</small>`;
  });
  return html`<div class="sources">${textList(items)}</div>`;
}
