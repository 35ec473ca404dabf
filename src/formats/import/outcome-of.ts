import { ReportBuilder } from './import-report.ts';
import type { ImportOutcome } from './importer.ts';
import type { Traced } from './trace.ts';

/** Files and report of an import that traced every figure. */
export function outcomeOf({ results, traces }: Traced): ImportOutcome {
  const report = new ReportBuilder();
  for (const { field, source, reason } of traces) {
    if (reason === undefined) report.score('carried', field, `from ${source}`);
    else report.score(reason.startsWith('no record') ? 'refused' : 'dropped', field, reason);
  }
  return {
    records: results.map(({ id, result }) => ({ file: `results/${id}.json`, record: result })),
    evidence: results.flatMap(({ id, samples }) =>
      samples === undefined ? [] : [{ file: `results/${id}.samples.csv`, text: samples }],
    ),
    report: report.report(),
  };
}
