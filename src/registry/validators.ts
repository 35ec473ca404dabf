import type { RecordKind } from '../records/record-kind.ts';
import {
  benchmark,
  model,
  moved,
  organization,
  registry,
  result,
  suite,
  type Validator,
} from './validators.generated.js';

/** The compiled validators: whether a value has the shape of a kind of record. */
export const validators: { readonly [Kind in RecordKind]: Validator<Kind> } = {
  registry,
  organization,
  model,
  benchmark,
  suite,
  result,
  moved,
};
