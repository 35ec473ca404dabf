import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const claimNodeExists: RuleOf<'result'> = {
  name: 'claim-node-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A claimed aggregate is a node that the version declares.',
  *check({ record, benchmark, version }) {
    if (record.claimed === undefined || benchmark === undefined || version === undefined) return;
    for (const [index, { node }] of record.claimed.entries()) {
      if (version.nodes.has(node)) continue;
      const args = {
        node,
        version: version.version.id,
        known: known(version.nodes.keys(), node),
        card: benchmark.filed.file,
      };
      yield { at: `claimed[${index}].node`, args };
    }
  },
};
