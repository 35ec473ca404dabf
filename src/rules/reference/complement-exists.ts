import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const complementExists: RuleOf<'version'> = {
  name: 'complement-exists',
  severity: 'error',
  scope: 'version',
  sentence: 'A metric is the complement of another metric of its version.',
  *check({ at, facts }) {
    for (const [index, { id, complementOf }] of facts.version.metrics.entries()) {
      if (complementOf === undefined) continue;
      const others = [...facts.metrics.keys()].filter((other) => other !== id);
      if (others.includes(complementOf)) continue;
      const args = { metric: id, other: complementOf, known: known(others, complementOf) };
      yield { at: `${at}.metrics[${index}].complementOf`, args };
    }
  },
};
