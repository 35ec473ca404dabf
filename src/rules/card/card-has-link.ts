import type { RuleOf } from '../rule.ts';

export const cardHasLink: RuleOf<'benchmark'> = {
  name: 'card-has-link',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A benchmark card has at least one link: home page, paper, code, data or leaderboard.',
  *check({ record: { links } }) {
    if (Object.keys(links).length === 0) yield { at: 'links', args: {} };
  },
};
