import { hash } from 'node:crypto';
import { parseEvidence } from '../records/evidence.ts';
import type { Fault } from '../records/fault.ts';
import type { FilePlace } from '../records/file-place.ts';
import type { FiledResult } from '../records/registry.ts';
import type { Result } from '../records/shapes.ts';
import { checkProse } from './check-prose.ts';
import { checkRecord } from './check-record.ts';
import { EVIDENCE_BYTES, EVIDENCE_ROWS } from './file-limits.ts';
import type { GrowingRegistry, PlainKind } from './growing-registry.ts';

/** A file that was read: its path in the registry folder, what that path says, and its bytes. */
export interface ReadFile {
  readonly file: string;
  readonly place: FilePlace;
  readonly bytes: Uint8Array;
}

/** Takes a file into the registry, or says what is wrong with it; then the registry is unchanged. */
export function takeFile(registry: GrowingRegistry, read: ReadFile): readonly Fault[] {
  const { place, bytes, file } = read;
  switch (place.kind) {
    case 'misplaced':
      return [];
    case 'prose':
      return takeProse(registry, place.id, bytes);
    case 'evidence':
      return takeEvidence(registry, place.id, bytes);
    case 'result':
      return takeResult(registry, place.id, read);
    case 'registry': {
      const { record, faults } = checkRecord('registry', bytes);
      if (record) registry.card = { id: place.id, file, record };
      return faults;
    }
    default:
      return takeRecord(registry, place.kind, place.id, read);
  }
}

function takeRecord<Kind extends PlainKind>(
  { shelves }: GrowingRegistry,
  kind: Kind,
  id: string,
  { file, bytes }: ReadFile,
): readonly Fault[] {
  const { record, faults } = checkRecord(kind, bytes);
  if (record !== undefined) shelves[kind].set(id, { id, file, record });
  return faults;
}

function takeResult(
  { results }: GrowingRegistry,
  id: string,
  { file, bytes }: ReadFile,
): readonly Fault[] {
  const { record, faults } = checkRecord('result', bytes);
  if (record) results.set(id, filedResult(id, file, record));
  return faults;
}

function filedResult(id: string, file: string, record: Result): FiledResult {
  const organizationEnd = id.indexOf('/');
  const modelEnd = id.indexOf('/', organizationEnd + 1);
  return {
    id,
    file,
    record,
    organization: id.slice(0, organizationEnd),
    model: id.slice(0, modelEnd),
    benchmark: id.slice(modelEnd + 1, id.lastIndexOf('/')),
  };
}

function takeProse({ prose }: GrowingRegistry, id: string, bytes: Uint8Array): readonly Fault[] {
  const checked = checkProse(bytes);
  if (checked.prose !== undefined) prose.set(id, checked.prose);
  return checked.faults;
}

function takeEvidence(
  { evidence, evidenceDigests }: GrowingRegistry,
  id: string,
  bytes: Uint8Array,
): readonly Fault[] {
  evidenceDigests.set(id, hash('sha256', bytes));
  const limits = { bytes: EVIDENCE_BYTES, rows: EVIDENCE_ROWS };
  const parsed = parseEvidence(bytes, limits);
  if (parsed.evidence) evidence.set(id, parsed.evidence);
  return parsed.problems;
}
