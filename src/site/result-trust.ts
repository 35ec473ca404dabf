import type { Standing } from '../leaderboard/every-leaderboard.ts';
import { trustOf } from '../leaderboard/trust.ts';
import type { FiledResult } from '../records/registry.ts';
import { answer, labelOf, verificationStatus } from '../records/terms.ts';
import { type Fact, factList, knownFacts } from './facts.ts';
import { type Html, html, nothing } from './html.ts';
import { outsideLink } from './outside-link.ts';
import type { Site } from './site.ts';
import { trustWords } from './trust-words.ts';

/** How far the number can be trusted, what that does not show, and what is known of contamination. */
export function trustSection(
  site: Site,
  result: FiledResult,
  standing: Standing | undefined,
): Html {
  const level =
    standing?.row.result.id === result.id ? standing.row.trust : trustOf(site.registry, result);
  const { label, shows, showsNot } = trustWords[level];
  return html`<section><h2 id="trust">Trust: ${label.toLowerCase()}</h2>
<p>${shows} ${showsNot} The level is derived from the record, not claimed by it.</p>
${evidenceBlock(site, result)}
${verifications(result)}
<h3>Contamination</h3>${contaminationBlock(result)}</section>`;
}

function evidenceBlock({ links }: Site, { id, record: { evidence } }: FiledResult): Html {
  if (evidence === undefined)
    return html`<p class="unknown">No scores of single samples are attached.</p>`;
  const { path, url, sha256, rows, license } = evidence;
  return html`<h3>Evidence</h3>${factList(
    knownFacts([
      {
        label: 'File',
        value:
          path === undefined ? undefined : html`<a href="${links.result(id)}${path}">${path}</a>`,
      },
      { label: 'Address', value: url === undefined ? undefined : outsideLink(url) },
      { label: 'Rows', value: rows },
      { label: 'Licence', value: license },
      { label: 'sha256', value: html`<code>${sha256}</code>` },
    ]),
  )}`;
}

function verifications({ record }: FiledResult): Html {
  const list = record.verification ?? [];
  if (list.length === 0) return nothing;
  const items = list.map(
    ({ by, what, status, url, date }) =>
      html`<li>${labelOf(verificationStatus, status)} by ${by}${date !== 'unknown' && ` on ${date}`}: ${what} ${url !== undefined && outsideLink(url)}</li>`,
  );
  return html`<h3>Checked by others</h3><ul>${items}</ul>`;
}

function contaminationBlock({ record: { contamination } }: FiledResult): Html {
  const { trainedOnTest, statement, decontamination } = contamination;
  const facts: (Fact | undefined)[] = [
    {
      label: 'Trained on the test items',
      value: trainedOnTest === 'unknown' ? 'unknown' : labelOf(answer, trainedOnTest),
    },
    { label: 'Statement', value: statement },
    { label: 'Decontamination', value: decontamination },
  ];
  return factList(knownFacts(facts));
}
