import type { FiledResult } from '../records/registry.ts';
import { labelOf, withdrawnBy } from '../records/terms.ts';
import { type Html, html } from './html.ts';
import { outsideLink } from './outside-link.ts';
import type { Site } from './site.ts';

/** What a reader must know before the numbers: withdrawal, correction, dispute, deviation. */
export function notices(site: Site, result: FiledResult): Html {
  return html`${withdrawal(result)}${successors(site, result)}${disputes(result)}${deviations(result)}`;
}

function notice(title: string, body: Html): Html {
  return html`<aside class="notice"><strong>${title}</strong> ${body}</aside>`;
}

function withdrawal({ record: { withdrawn } }: FiledResult): Html | undefined {
  if (withdrawn === undefined) return undefined;
  const by = labelOf(withdrawnBy, withdrawn.by).toLowerCase();
  return notice(`Withdrawn on ${withdrawn.date}`, html`by the ${by}: ${withdrawn.reason}`);
}

function successors(site: Site, { id }: FiledResult): Html | undefined {
  const newer = site.index.supersededBy.get(id);
  if (newer === undefined) return undefined;
  return notice(
    'Superseded.',
    html`The correction is ${newer.map((other) => html`<a href="${site.links.result(other)}">${other}</a> `)}`,
  );
}

function disputes({ record }: FiledResult): Html[] {
  return (record.disputes ?? []).map(({ opened, by, summary, url, closed, outcome }) =>
    notice(
      closed === undefined ? `Disputed since ${opened}` : `Dispute closed on ${closed}`,
      html`by ${by}: ${summary} ${outcome !== undefined && html`Outcome: ${outcome} `}${outsideLink(url)}`,
    ),
  );
}

function deviations({ record }: FiledResult): Html | undefined {
  const list = record.deviations ?? [];
  if (list.length === 0) return undefined;
  const items = list.map(
    ({ field, value, reason, material }) =>
      html`<li>${field}: ${value}. ${reason} <span class="tag">${material === 'no' ? 'does not change the meaning' : material === 'yes' ? 'changes the meaning' : 'may change the meaning'}</span></li>`,
  );
  return notice('Deviates from the protocol.', html`<ul>${items}</ul>`);
}
