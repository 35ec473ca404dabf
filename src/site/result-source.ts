import type { FiledResult } from '../records/registry.ts';
import type { Source } from '../records/shapes.ts';
import { labelOf, sourceKind } from '../records/terms.ts';
import { type Fact, factList, knownFacts } from './facts.ts';
import { type Content, type Html, html, nothing } from './html.ts';
import { outsideLink } from './outside-link.ts';

/** Where the numbers come from, whose number they repeat, and where else they stand. */
export function sourceSection({ record }: FiledResult): Html {
  return html`<section><h2 id="source">Source</h2>
${factList(sourceFacts(record.source))}
${alsoPublished(record.alsoPublished)}
${record.notes !== undefined && html`<p class="notes">${record.notes}</p>`}</section>`;
}

function sourceFacts(source: Source): Fact[] {
  const { kind, publisher, url, title, locator, published, retrieved, quotes } = source;
  return knownFacts([
    { label: 'Kind', value: labelOf(sourceKind, kind) },
    { label: 'Published by', value: publisher },
    { label: 'Title', value: title },
    { label: 'Address', value: url === undefined ? undefined : outsideLink(url) },
    { label: 'Place', value: locator },
    { label: 'Published', value: published },
    { label: 'Retrieved', value: retrieved },
    { label: 'Repeats the number of', value: quotedParty(quotes) },
  ]);
}

function quotedParty(quotes: Source['quotes']): Content {
  if (quotes === 'none') return 'nobody: a measurement of its own';
  if (quotes === 'unknown') return quotes;
  return quotes.url === undefined ? quotes.party : outsideLink(quotes.url, quotes.party);
}

function alsoPublished(places: FiledResult['record']['alsoPublished']): Html {
  if (places === undefined || places.length === 0) return nothing;
  const items = places.map(({ publisher, title, url, published }) => {
    const text = title === undefined ? publisher : `${publisher}: ${title}`;
    return html`<li>${url === undefined ? text : outsideLink(url, text)}${published !== 'unknown' && ` (${published})`}</li>`;
  });
  return html`<h3>The same number also stands in</h3><ul>${items}</ul>`;
}
