import type { Wordings } from './words.ts';

export const resultWordings: Wordings = {
  'conditions-known': ({ field, kind }) => ({
    message: `The ${field} is unknown, but the source is ${kind}: whoever ran it knows.`,
    fix: `give the ${field}, or set source.kind to documentation if this is a printed number`,
  }),
  'only-version-named': ({ version, benchmark }) => ({
    message: `The version is unknown, but ${benchmark} has only ${version}.`,
    fix: `write ${version}`,
  }),
  'runs-stated': ({ kind }) => ({
    message: `The result has no run, but the source is ${kind}.`,
    fix: 'add runs with harness, version, date and status; what is not known is unknown',
  }),
  'partial-run-explained': ({ run }) => ({
    message: `The run ${run} is partial and does not say why.`,
    fix: 'add reason: which items were not tried, and why',
  }),
  'source-located': ({ kind }) => ({
    message: `The source is ${kind}, but has no address.`,
    fix: 'add source.url, where others can read it',
  }),
  'source-dated': () => ({
    message: 'The source is a printed number, and nothing says when it was read.',
    fix: 'add source.retrieved, the day on which you read it',
  }),
  'something-measured': () => ({
    message: 'The result has no score and no claimed aggregate.',
    fix: 'add scores; where only an aggregate was published, add claimed',
  }),
  'scores-distinct': ({ task, metric, first }) => ({
    message: `${task} has two scores in ${metric}; the first is number ${Number(first) + 1}.`,
    fix: 'keep one; another run, revision or configuration is another result',
  }),
  'maker-is-first-party': ({ organization, relationship }) => ({
    message: `${organization} made the model and ran the result, but the relationship is ${relationship}.`,
    fix: 'write firstParty, or collaborative if others took part',
  }),
  'first-party-is-maker': ({ organization, maker }) => ({
    message: `The relationship is firstParty, but ${organization} ran it and ${maker} made the model.`,
    fix: 'correct the evaluator or the relationship, or say in notes how the two belong together',
  }),
  'other-relationship-explained': () => ({
    message: 'The relationship is other, and no notes say which.',
    fix: 'add notes',
  }),
  'dates-in-order': ({ date, other, otherAt }) => ({
    message: `The date ${date} is before ${otherAt}, which is ${other}.`,
    fix: 'correct one of the two',
  }),
  'supersedes-exists': ({ id, older }) => ({
    message: `There is no result ${id}: ${older} is missing.`,
    fix: 'give the full id; a result that is superseded stays where it is',
  }),
  'supersedes-same-subject': ({ id, subject }) => ({
    message: `${id} is about another model or benchmark, or by another party, than ${subject}.`,
    fix: 'name a result of the same model and benchmark; withdraw the other one if it is wrong',
  }),
  'supersedes-ends': ({ circle }) => ({
    message: `The results supersede each other in a circle: ${circle}.`,
    fix: 'keep supersedes in the newest one only',
  }),
  'claims-recompute': ({ node, value, recomputed, method }) => ({
    message: `${node} is claimed as ${value}, but the ${method} of its parts is ${recomputed}.`,
    fix: `correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.${node} and the reason`,
  }),
};
