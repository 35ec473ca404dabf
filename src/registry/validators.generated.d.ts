// Generated; do not edit by hand. `npm run schemas` remakes it.
import type { RecordKind, RecordOf } from '../records/record-kind.ts';

/** Whether a value has the shape of a kind of record; says on `errors` which keyword stopped it. */
export interface Validator<Kind extends RecordKind> {
  (value: unknown): value is RecordOf<Kind>;
  errors?: readonly { readonly keyword: string; readonly instancePath: string }[] | null;
}

export const registry: Validator<'registry'>;
export const organization: Validator<'organization'>;
export const model: Validator<'model'>;
export const benchmark: Validator<'benchmark'>;
export const suite: Validator<'suite'>;
export const result: Validator<'result'>;
export const moved: Validator<'moved'>;
