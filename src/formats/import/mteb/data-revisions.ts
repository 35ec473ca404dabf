import { defaultProtocol } from '../../../records/measures.ts';
import type { Result } from '../../../schema/result.ts';
import type { Measured } from './measured.ts';

type Deviation = NonNullable<Result['deviations']>[number];

/** The words by which a protocol tolerates what this file is about. */
const TOLERANCE = /revision of (a|the) data set/i;

/** One deviation for all files that name another revision of their data set than the card does. */
export function otherDataRevisions(measured: readonly Measured[]): Deviation[] {
  const others = measured.filter(({ place, reading }) => {
    const listed = place.task.dataset?.revision;
    return (
      reading.dataRevision !== undefined && listed !== undefined && reading.dataRevision !== listed
    );
  });
  const [first] = others;
  if (first === undefined) return [];
  const { tolerated = [] } = defaultProtocol(first.place.version);
  const isTolerated = tolerated.some((text) => TOLERANCE.test(text));
  const value = others.map(
    ({ place, reading }) => `${place.name} at ${reading.dataRevision?.slice(0, 8)}`,
  );
  return [
    {
      field: 'dataset.revision',
      value: value.join(', ').slice(0, 300),
      reason: isTolerated
        ? 'The files name other revisions of these data sets than the card does; the protocol tolerates that.'
        : 'The files name other revisions of these data sets than the card does.',
      material: isTolerated ? 'no' : 'unknown',
    },
  ];
}
