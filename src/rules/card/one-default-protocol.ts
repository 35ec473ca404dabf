import type { RuleOf } from '../rule.ts';

export const oneDefaultProtocol: RuleOf<'version'> = {
  name: 'one-default-protocol',
  severity: 'error',
  scope: 'version',
  sentence: 'At most one protocol of a version is the default.',
  *check({ at, facts }) {
    const chosen = facts.version.protocols
      .filter((protocol) => protocol.default)
      .map(({ id }) => id);
    if (chosen.length > 1) yield { at: `${at}.protocols`, args: { chosen } };
  },
};
