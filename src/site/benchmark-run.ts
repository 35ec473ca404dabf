import type { Benchmark } from '../records/shapes.ts';
import { grouped } from './counted.ts';
import { factList, knownFacts } from './facts.ts';
import { type Html, html } from './html.ts';
import { section } from './section.ts';

type HowToRun = NonNullable<Benchmark['run']>[number];

/** The commands that run a benchmark, with what they need. */
export function howToRunSection({ run }: Benchmark): Html {
  const body =
    run === undefined || run.length === 0
      ? html`<p class="unknown">No command is known.</p>`
      : run.map((one, position) => runBlock(one, `how-${position + 1}`));
  return section('run', 'How to run it', body);
}

function runBlock({ harness, version, command, ...more }: HowToRun, id: string): Html {
  return html`<h3>${harness}${version !== 'unknown' && html` <small>${version}</small>`}</h3>
<div class="command"><pre class="wrap" id="${id}" tabindex="0">${command}</pre><copy-button for="${id}"></copy-button></div>
${factList(
  knownFacts([
    { label: 'Needs', value: more.requirements },
    { label: 'Items', value: more.items === undefined ? undefined : grouped(more.items) },
    { label: 'Minutes', value: more.minutes },
    { label: 'Cost', value: more.costUsd === undefined ? undefined : `$${more.costUsd}` },
    { label: 'Tried by a maintainer', value: more.verified === 'no' ? 'not yet' : more.verified },
    { label: 'Source', value: more.source },
  ]),
)}`;
}
