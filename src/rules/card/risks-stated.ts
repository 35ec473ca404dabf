import type { RuleOf } from '../rule.ts';

const RISKY_DOMAINS: ReadonlySet<string> = new Set([
  'safety',
  'fairness',
  'privacy',
  'cybersecurity',
]);

export const risksStated: RuleOf<'benchmark'> = {
  name: 'risks-stated',
  severity: 'error',
  scope: 'benchmark',
  sentence:
    'A benchmark of safety, fairness, privacy or cybersecurity says which risks it is about.',
  *check({ record: { domains, risks = [] } }) {
    const risky = domains.filter((domain) => RISKY_DOMAINS.has(domain));
    if (risky.length > 0 && risks.length === 0) yield { at: 'risks', args: { domains: risky } };
  },
};
