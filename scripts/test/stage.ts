import { scriptArguments } from '../command/script-arguments.ts';

/** One part of `npm test`. */
export interface Stage {
  readonly name: string;
  /** Command lines for Node, in order; all are run. */
  readonly commands: readonly (readonly string[])[];
  /** The file whose absence means that this stage cannot run yet. */
  readonly file: string;
  /** Whether it is a Vitest run, whose cases are counted one by one. */
  readonly hasCases: boolean;
  /** The stage without whose success this one would test something stale. */
  readonly needs?: string;
  /** What usually mends a failure of this stage. */
  readonly advice?: string;
  /** Time limit of each command. */
  readonly minutes: number;
}

const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** All stages, in the order in which they run: what fails fastest comes first. */
export const stages: readonly Stage[] = [
  {
    name: 'types',
    // Astro writes the types of the site before it checks, and TypeScript reads them.
    commands: [
      [ASTRO, 'check'],
      [TYPESCRIPT, '--noEmit'],
    ],
    file: TYPESCRIPT,
    hasCases: false,
    minutes: 10,
  },
  {
    name: 'lint and format',
    commands: [[BIOME, 'ci', '--error-on-warnings', '--colors=off']],
    file: BIOME,
    advice: 'most of it is mended by `npx biome check --write`',
    hasCases: false,
    minutes: 5,
  },
  vitest('unit tests', 'unit'),
  {
    ...script('schemas up to date', 'schemas', ['--check']),
    advice: 'written anew by `node scripts/schemas.ts`',
  },
  script('registry valid', 'validate'),
  script('site builds', 'build'),
  { ...vitest('browser tests', 'browser'), needs: 'site builds' },
];

function vitest(name: string, project: string): Stage {
  const line = [VITEST, 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return { name, commands: [line], file: VITEST, hasCases: true, minutes: 30 };
}

function script(name: string, verb: string, args: readonly string[] = []): Stage {
  const commands = [scriptArguments(verb, args)];
  return { name, commands, file: `scripts/${verb}.ts`, hasCases: false, minutes: 20 };
}
