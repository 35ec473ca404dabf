import type { Version } from '../../../schema/version.ts';
import type { ResultFile } from './result-file.ts';

/** What cards write in `harness`, by generation of the harness. */
const harnessNames = {
  legacy: 'lm-evaluation-harness before 0.4',
  '0.4': 'lm-evaluation-harness 0.4',
} as const;

/** The protocol of a version that names this generation of the harness and this number of examples, or undefined. */
export function protocolOfRun(
  version: Version,
  shape: ResultFile['shape'],
  shots: number,
): string | undefined {
  const { protocols } = version;
  return protocols.find((one) => one.harness === harnessNames[shape] && one.shots === shots)?.id;
}
