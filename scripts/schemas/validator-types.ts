import type { RecordKind } from '../../src/records/record-kind.ts';

const HEADER = [
  '// Generated; do not edit by hand. `npm run schemas` remakes it.',
  "import type { RecordKind, RecordOf } from '../records/record-kind.ts';",
  '',
  '/** Whether a value has the shape of a kind of record; says on `errors` which keyword stopped it. */',
  'export interface Validator<Kind extends RecordKind> {',
  '  (value: unknown): value is RecordOf<Kind>;',
  '  errors?: readonly { readonly keyword: string; readonly instancePath: string }[] | null;',
  '}',
  '',
];

/** The types of the module that validator-code writes. */
export function validatorTypes(kinds: readonly RecordKind[]): string {
  const exported = kinds.map((kind) => `export const ${kind}: Validator<'${kind}'>;`);
  return `${[...HEADER, ...exported].join('\n')}\n`;
}
