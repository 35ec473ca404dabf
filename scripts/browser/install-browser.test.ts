import { expect, test } from 'vitest';
import { installBrowser } from './install-browser.ts';
import type { InstallStep } from './install-plan.ts';

const step = (name: string): InstallStep => ({
  name,
  commands: [{ program: name, args: ['get'], seconds: 9 }],
});

/** A world in which running `helps` makes a browser appear, and running one of `fails` fails. */
function world(helps: string, fails: readonly string[] = []) {
  const said: string[] = [];
  const ran: string[] = [];
  const effects = {
    say: (line: string) => said.push(line),
    run: async ({ program }: { program: string }) => {
      ran.push(program);
      return fails.includes(program) ? 'no network' : undefined;
    },
    find: () => (ran.includes(helps) ? '/browser' : undefined),
  };
  return { said, ran, effects };
}

test('installing stops at the first way that brings a browser', async () => {
  const { effects, ran } = world('first');
  expect(await installBrowser([step('first'), step('second')], effects)).toBe('/browser');
  expect(ran).toEqual(['first']);
});

test('installing goes on when a way fails, and says what happens', async () => {
  const { effects, said } = world('second', ['first']);
  expect(await installBrowser([step('first'), step('second')], effects)).toBe('/browser');
  expect(said).toEqual([
    'No browser yet: trying first.',
    '  first get (at most 9 s)',
    'first brought no browser that starts: no network.',
    'No browser yet: trying second.',
    '  second get (at most 9 s)',
  ]);
});

test('a way that succeeds without bringing a browser that starts is no success', async () => {
  const { effects, said } = world('nothing');
  expect(await installBrowser([step('only')], effects)).toBeUndefined();
  expect(said.at(-1)).toBe('only brought no browser that starts.');
});
