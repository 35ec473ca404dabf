import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (code: string, seconds = 20, env?: Record<string, string>) =>
  runCommand(process.execPath, ['-e', code], env === undefined ? { seconds } : { seconds, env });

describe('runCommand', () => {
  test('keeps what both streams print, and the exit code', async () => {
    const outcome = await node("console.log('out'); console.error('err'); process.exitCode = 3");
    expect(outcome.code).toBe(3);
    expect(outcome.output).toContain('out\n');
    expect(outcome.output).toContain('err\n');
    expect(outcome.timedOut).toBe(false);
  });

  test('passes variables to the command', async () => {
    const outcome = await node('console.log(process.env.WORD)', 20, { WORD: 'plumb' });
    expect(outcome.output).toBe('plumb\n');
  });

  test('ends a command at its time limit, with what it started', async () => {
    const child =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(()=>{},1e3)'], {stdio: 'inherit'})";
    const outcome = await node(`${child}; setInterval(() => {}, 1000)`, 1);
    expect(outcome).toMatchObject({ code: undefined, timedOut: true });
  });

  test('reports a program that does not exist', async () => {
    const outcome = await runCommand('no-such-program-here', [], { seconds: 5 });
    expect(outcome.code).toBeUndefined();
    expect(outcome.output).toContain('ENOENT');
  });
});
