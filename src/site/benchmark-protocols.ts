import { defaultProtocol } from '../records/measures.ts';
import type { Protocol, Version } from '../records/shapes.ts';
import { attackAccess, division, judgeKind, labelOf, unanswered } from '../records/terms.ts';
import { type Fact, factList, knownFacts } from './facts.ts';
import { type Content, type Html, html } from './html.ts';
import { section, textList } from './section.ts';
import type { Site } from './site.ts';

/** The conditions under which results of a version compare, a block each. */
export function protocolSection(site: Site, benchmark: string, version: Version): Html {
  const standard = defaultProtocol(version).id;
  return section(
    'protocols',
    version.protocols.length === 1 ? 'Protocol' : 'Protocols',
    version.protocols.map((protocol) => {
      const href = site.links.leaderboard(benchmark, version.id, protocol.id);
      return html`<h3><a href="${href}">${protocol.name}</a>${protocol.id === standard && version.protocols.length > 1 && html` <span class="tag">default</span>`}</h3>${protocolFacts(protocol)}`;
    }),
  );
}

/** What a protocol fixes and what it leaves open. */
export function protocolFacts(protocol: Protocol): Html {
  return factList(knownFacts([...conditionFacts(protocol), ...freedomFacts(protocol)]));
}

function conditionFacts({
  shots,
  prompting,
  attempts,
  tools,
  judge,
  limits,
  harness,
  scaffold,
}: Protocol): Fact[] {
  return [
    { label: 'Shots', value: shots },
    { label: 'Prompting', value: prompting },
    { label: 'Attempts', value: attempts },
    { label: 'Tools', value: tools },
    { label: 'Scored by', value: judgeText(judge) },
    { label: 'Limits', value: limits },
    { label: 'Harness', value: harness },
    { label: 'Scaffold', value: scaffold },
  ];
}

function freedomFacts(protocol: Protocol): Fact[] {
  const { variants, minCoverage, tolerated, attack } = protocol;
  return [
    { label: 'Division', value: division.terms.find(([term]) => term === protocol.division)?.[2] },
    {
      label: 'Unanswered items',
      value:
        protocol.unanswered === 'unknown' ? 'unknown' : labelOf(unanswered, protocol.unanswered),
    },
    {
      label: 'Least share of items answered',
      value: minCoverage === undefined ? undefined : `${minCoverage * 100} %`,
    },
    { label: 'Variants', value: variants?.map(({ name }) => name).join(', ') },
    { label: 'Deviations that do not unrank', value: textList(tolerated) },
    {
      label: 'Attack',
      value:
        attack &&
        [labelOf(attackAccess, attack.access), attack.budget, attack.goal]
          .filter(Boolean)
          .join(', '),
    },
  ];
}

function judgeText({ kind, model, validated, agreement }: Protocol['judge']): Content {
  if (kind === 'unknown') return 'unknown';
  const parts = [
    kind === 'none' ? 'a program, without a judge' : labelOf(judgeKind, kind).toLowerCase(),
    model,
  ];
  if (validated !== undefined)
    parts.push(validated ? 'compared with people' : 'not compared with people');
  if (agreement !== undefined) parts.push(`agreement ${agreement}`);
  return parts.filter(Boolean).join(', ');
}
