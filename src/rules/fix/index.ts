/** Repairs of records that need no judgement: what `npm run fix` does. */
export type { Change } from './change.ts';
export { type FixedFile, fixFile } from './fix-file.ts';
export { fixRecord, type RecordPlace } from './fix-record.ts';
