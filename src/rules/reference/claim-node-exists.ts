import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const claimNodeExists: RuleOf<'result'> = {
  name: 'claim-node-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A claimed aggregate is a node that the version declares.',
  check({ record, benchmark, version }) {
    if (record.claimed === undefined || benchmark === undefined || version === undefined)
      return nothing;
    return record.claimed.flatMap(({ node }, index) => {
      if (version.nodes.has(node)) return [];
      const args = {
        node,
        version: version.version.id,
        known: known(version.nodes.keys(), node),
        card: benchmark.filed.file,
      };
      return { at: `claimed[${index}].node`, args };
    });
  },
};
