import { cardQuestions } from './card-questions.ts';
import { type Html, html, nothing } from './html.ts';
import { modelQuestions } from './model-questions.ts';
import { type Gap, gapsOf, percent } from './quality-gaps.ts';
import { resultQuestions } from './result-questions.ts';
import type { Site } from './site.ts';

/** Four figures of what is missing that changes what may be concluded; each opens its line on the data-quality page. */
export function missingFigures(site: Site): Html {
  const { results, models, benchmarks } = site.registry;
  if (results.size === 0) return nothing;
  const ofResults = gapsOf([...results.values()], resultQuestions(site.registry));
  return html`<dl class="figures">${[
    figure(site, 'result', 'uncertainty', 'of results have no uncertainty', ofResults),
    figure(site, 'result', 'protocol', 'of results do not say the protocol', ofResults),
    figure(
      site,
      'model',
      'license',
      'of models have no known licence',
      gapsOf([...models.values()], modelQuestions),
    ),
    figure(
      site,
      'benchmark',
      'human',
      'of benchmarks do not say how people do',
      gapsOf([...benchmarks.values()], cardQuestions),
    ),
  ]}</dl>`;
}

function figure<Of>(
  { links }: Site,
  kind: string,
  id: string,
  words: string,
  gaps: readonly Gap<Of>[],
): Html {
  const gap = gaps.find(({ question }) => question.id === id);
  if (gap === undefined) return nothing;
  return html`<div><dt><a href="${links.page('quality')}#${kind}-${id}">${words}</a></dt><dd>${percent(gap)}</dd></div>`;
}
