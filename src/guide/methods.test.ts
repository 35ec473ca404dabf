import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agreementOf } from '../statistics/agreement.ts';
import { bordaPoints } from '../statistics/borda.ts';
import { clusteredStandardError } from '../statistics/clustered-standard-error.ts';
import { pairedDifference } from '../statistics/difference.ts';
import { headroom } from '../statistics/headroom.ts';
import { discordant, mcnemarExact } from '../statistics/mcnemar.ts';
import { meanWinRates } from '../statistics/mean-win-rate.ts';
import { mean } from '../statistics/moments.ts';
import { normalizedScore } from '../statistics/normalized-score.ts';
import { rankIntervals } from '../statistics/rank-interval.ts';
import { pairStatistic } from '../statistics/ranked-field.ts';
import { samplesForDifference } from '../statistics/sample-size.ts';
import { samplesToDecideShare } from '../statistics/samples-to-decide.ts';
import { standardErrorOfMean } from '../statistics/standard-error.ts';
import { wilson } from '../statistics/wilson.ts';

const page = readFileSync(join(import.meta.dirname, 'methods.mdx'), 'utf8').replace(/\s+/g, ' ');

const three = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(3);
const percent = (value: number | null | undefined) => ((value ?? Number.NaN) * 100).toFixed(1);

function wilsonText(correct: number, n: number): string {
  const interval = wilson(correct, n);
  return `${correct} of ${n} is ${percent(interval?.lower)} to ${percent(interval?.upper)} %`;
}

const eight = [1, 1, 0, 0, 1, 1, 1, 0];
const a = [1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0];
const b = [1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0];
const paired = pairedDifference(a, b);
const unpaired = Math.hypot(standardErrorOfMean(a) ?? 0, standardErrorOfMean(b) ?? 0);
const { onlyA, onlyB } = discordant(a, b);
const agreement = agreementOf(a, b);

const field = {
  scores: [0.6, 0.57, 0.54, 0.51, 0.48],
  standardErrors: [0.01, 0.01, 0.01, 0.01, 0.01],
};
const ranges = rankIntervals(field).intervals.map((range) => `${range?.best}–${range?.worst}`);

const board = [
  [0.9, 0.5],
  [0.9, 0.5],
  [0.1, 0.9],
];
const [points, ...otherPoints] = bordaPoints(board);
const [rate, ...otherRates] = meanWinRates(board);
const means = board.map((row) => ((mean(row) ?? 0) * 100).toFixed(0));

test.each([
  ['the mean of samples', `the answers ${eight.join(', ')} have the mean ${mean(eight)}`],
  [
    'the error of samples and of clusters',
    `the standard error ${three(standardErrorOfMean(eight))}; in four clusters of two neighbours it is ${three(clusteredStandardError(eight, [...'aabbccdd']))}`,
  ],
  ['Wilson', `${wilsonText(18, 20).replace(' %', '')} %, and ${wilsonText(0, 60)}`],
  ['the answers of A and B', `A answers ${a.join(' ')} and B answers ${b.join(' ')}`],
  ['a difference', `The difference is ${three(paired?.difference)}.`],
  [
    'paired and unpaired errors',
    `Paired, its standard error is ${three(paired?.standardError)}, unpaired ${three(unpaired)}.`,
  ],
  [
    'McNemar',
    `A alone solves ${onlyA}, B alone ${onlyB}, and McNemar gives p = ${three(mcnemarExact(onlyA, onlyB))}`,
  ],
  [
    'samples needed',
    `it takes ${Math.ceil(samplesForDifference({ difference: 0.03, variance: 1 / 9 }) ?? 0)} samples`,
  ],
  [
    'neighbours on a leaderboard',
    `Two neighbours differ by ${pairStatistic(field, 0, 1)?.toFixed(2)} standard errors`,
  ],
  ['rows two apart', `rows two places apart differ by ${pairStatistic(field, 0, 2)?.toFixed(2)}`],
  ['rank intervals', `the rank intervals are ${ranges.slice(0, 4).join(', ')} and ${ranges[4]}`],
  [
    'Borda and win rates',
    `Each row has ${points} Borda points, and the mean win rate of each is ${rate}`,
  ],
  ['means', `while the means are ${means.slice(0, 2).join(', ')} and ${means[2]} %`],
  [
    'a normalised score',
    `where guessing gives 25 %, is ${percent(normalizedScore(0.6, 0.25, 1))} % of the way`,
  ],
  [
    'samples that decide',
    `0 failures in 60 are not yet at most 5 %; ${samplesToDecideShare(0, 60, 0.05)} more samples`,
  ],
  [
    'agreement',
    `agree on ${three(agreement?.observed)} of the questions; chance gives ${three(agreement?.expected)}, and the consistency is ${three(agreement?.consistency)}`,
  ],
  ['headroom', `a ceiling of 100 % leaves ${percent(headroom(0.95, 0.25, 1))} %`],
])('the methods page works out %s as the code does', (_title, sentence) => {
  expect(page).toContain(sentence.replace(/\s+/g, ' '));
});

test('the three rows of the Borda example tie', () => {
  expect([otherPoints, otherRates]).toEqual([
    [points, points],
    [rate, rate],
  ]);
});
