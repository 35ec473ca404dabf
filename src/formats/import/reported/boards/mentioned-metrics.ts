import type { PrintedRow } from '../printed-row.ts';

type Choice = readonly [benchmark: string, wording: RegExp, metric: string];

/**
 * Metrics other than the primary one of a benchmark, found by the printed metric or the printed name of the benchmark.
 * The first that fits counts; what no line fits is the primary metric. "Not stated" metrics hold numbers of which the
 * source does not say which of several usual metrics they are: they are kept apart, never pooled.
 */
const choices: readonly Choice[] = [
  ['aime-2024', /cons@64$/, 'consensus-at-64'],
  ['aime-2025', /cons@64$/, 'consensus-at-64'],
  ['aime-2024', /problems solved/, 'problems-solved'],
  ['codeforces', /percentile/i, 'percentile'],
  ['alpaca-eval-2', /LC/, 'length-controlled-win-rate'],
  ['alpaca-eval-2', /./, 'win-rate-not-stated'],
  ['ifeval', /strict/i, 'prompt-level-strict-accuracy'],
  ['ifeval', /avg/i, 'average'],
  ['ifeval', /./, 'accuracy-not-stated'],
  ['truthfulqa', /informative/, 'truthful-and-informative'],
  ['truthfulqa', /./, 'accuracy-not-stated'],
  ['toxigen', /toxic generations/, 'toxic-generations'],
  ['toxigen', /./, 'score-not-stated'],
  ['crows-pairs', /./, 'top-1'],
  ['drop', /f1/i, 'f1'],
  ['drop', /./, 'score-not-stated'],
  ['squad2', /\bem\b/i, 'exact-match'],
  ['squad2', /./, 'score-not-stated'],
  ['hotpotqa', /./, 'score-not-stated'],
  ['infinitebench', /f1/, 'f1'],
  ['infinitebench', /acc/, 'accuracy'],
  ['tau-bench', /./, 'pass-hat-1'],
  ['tau2-bench', /./, 'pass-hat-1'],
  ['wmt24pp', /chrf/i, 'chrf'],
  ['wildbench', /raw score/i, 'raw-score'],
];

/** SOURCES.md of the data: this card prints 79 to 88 for models that others put at 10 to 40. */
const oddSimpleQa = 'THUDM/GLM-4/README.md';

/** The metric of a mention, or undefined for the primary one. */
export function metricOf(row: PrintedRow): string | undefined {
  if (row.benchmark_id === 'simpleqa' && row.source.startsWith(oddSimpleQa))
    return 'score-not-stated';
  const printed = `${row.benchmark} ${row.metric}`;
  return choices.find(
    ([benchmark, wording]) => benchmark === row.benchmark_id && wording.test(printed),
  )?.[2];
}
