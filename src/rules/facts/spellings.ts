import type { Registry } from '../../records/registry.ts';

/** A name under which a record is known. */
export interface Spelling {
  readonly id: string;
  readonly file: string;
  readonly at: string;
  readonly name: string;
  /** Whether it is listed as an alias, and not the name itself. */
  readonly isAlias: boolean;
  /** First and last day on which an alias meant this record. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The spellings of models, of organizations, and of benchmarks with suites: each must be clear among themselves. */
export function allSpellings(registry: Registry): Spelling[][] {
  return [modelSpellings(registry), organizationSpellings(registry), cardSpellings(registry)];
}

export function modelSpellings({ models }: Registry): Spelling[] {
  return [...models.values()].flatMap(({ id, file, record }) => [
    { id, file, at: 'name', name: record.name, isAlias: false },
    ...(record.aliases ?? []).map(({ name, from, to }, index) => {
      return { id, file, at: `aliases[${index}].name`, name, isAlias: true, from, to };
    }),
  ]);
}

export function organizationSpellings({ organizations }: Registry): Spelling[] {
  return [...organizations.values()].flatMap(plainSpellings);
}

export function cardSpellings({ benchmarks, suites }: Registry): Spelling[] {
  return [...benchmarks.values(), ...suites.values()].flatMap(plainSpellings);
}

interface PlainlyNamed {
  readonly id: string;
  readonly file: string;
  readonly record: { readonly name: string; readonly aliases?: readonly string[] | undefined };
}

function plainSpellings({ id, file, record }: PlainlyNamed): Spelling[] {
  const { name, aliases = [] } = record;
  return [
    { id, file, at: 'name', name, isAlias: false },
    ...aliases.map((alias, index) => ({
      id,
      file,
      at: `aliases[${index}]`,
      name: alias,
      isAlias: true,
    })),
  ];
}
