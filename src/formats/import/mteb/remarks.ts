import type { ReportBuilder } from '../import-report.ts';
import { isCopied, type Measured } from './measured.ts';
import type { ResultFolder } from './result-folders.ts';

/** The arguments of a remark of a report. */
export type Remark = Parameters<ReportBuilder['remark']>;

/** What was inferred of the numbers of a folder, and what its files do not say. */
export function remarksOf(folder: ResultFolder, measured: readonly Measured[]): Remark[] {
  if (measured.length === 0) return [];
  const inferred = measured.flatMap(({ place, reading }): Remark[] =>
    reading.inferred === undefined ? [] : [['inferred', place.foreignMetric, reading.inferred]],
  );
  return [...inferred, ...missingOf(folder, measured)];
}

function missingOf(folder: ResultFolder, measured: readonly Measured[]): Remark[] {
  const count = (isMissing: (one: Measured) => boolean) => measured.filter(isMissing).length;
  const lines: Remark[] = [
    ['missing', 'evaluator', 'the files do not name who ran them', 1],
    [
      'missing',
      'n and uncertainty',
      'the files state no number of samples and no error',
      measured.length,
    ],
    ['missing', 'usage', 'the time and emissions of a file cover all its splits and subsets', 1],
    [
      'missing',
      'harness version',
      'not in the file',
      count(({ reading }) => reading.harness === 'unknown'),
    ],
    ['missing', 'date', 'not in the file', count(({ reading }) => reading.day === 'unknown')],
  ];
  if (isCopied(folder))
    lines.push([
      'missing',
      'protocol and revision',
      'numbers read from a model card',
      measured.length,
    ]);
  return lines.filter(([, , , found]) => found !== 0);
}
