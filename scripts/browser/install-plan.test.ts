import { describe, expect, test } from 'vitest';
import { installPlan } from './install-plan.ts';

function plan(programs: readonly string[], isRoot: boolean): string[] {
  const steps = installPlan({
    playwright: ['node', 'cli.js', 'install', 'chromium'],
    isRoot,
    hasProgram: (program) => programs.includes(program),
  });
  return steps.flatMap(({ commands }) =>
    commands.map(({ program, args }) => [program, ...args].join(' ')),
  );
}

const apt =
  'apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=120 chromium fonts-dejavu-core';

describe('installPlan', () => {
  test('tries the installer of Playwright everywhere', () => {
    expect(plan([], false)).toEqual(['node cli.js install chromium']);
  });

  test('goes on with the package manager, as root', () => {
    expect(plan(['apt-get'], true)).toEqual([
      'node cli.js install chromium',
      'env DEBIAN_FRONTEND=noninteractive apt-get update',
      `env DEBIAN_FRONTEND=noninteractive ${apt}`,
    ]);
  });

  test('asks sudo for the rights without letting it ask for a password', () => {
    expect(plan(['apt-get', 'sudo'], false).slice(1)).toEqual([
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
      `sudo -n env DEBIAN_FRONTEND=noninteractive ${apt}`,
    ]);
  });

  test('leaves a package manager alone where it has no rights to use it', () => {
    expect(plan(['apt-get', 'dnf', 'apk'], false)).toEqual(['node cli.js install chromium']);
  });

  test('uses Homebrew without any rights', () => {
    expect(plan(['brew', 'sudo'], false).at(-1)).toBe('brew install --cask google-chrome');
  });

  test('gives every command a time limit', () => {
    const steps = installPlan({ playwright: ['node'], isRoot: true, hasProgram: () => true });
    const limits = steps.flatMap(({ commands }) => commands.map(({ seconds }) => seconds));
    expect(limits.every((seconds) => seconds > 0 && seconds <= 600)).toBe(true);
  });
});
