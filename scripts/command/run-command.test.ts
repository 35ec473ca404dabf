import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
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
    const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'beats');
    const beat = `setInterval(() => fs.appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
    const started = `child_process.spawn(process.execPath, ['-e', ${JSON.stringify(beat)}])`;
    const outcome = await node(`${started}; setInterval(() => {}, 1000)`, 1);
    expect(outcome).toMatchObject({ code: undefined, timedOut: true });
    const beats = readFileSync(file, 'utf8');
    await setTimeout(200);
    expect(readFileSync(file, 'utf8')).toBe(beats);
  });

  test('reports a program that does not exist', async () => {
    const outcome = await runCommand('no-such-program-here', [], { seconds: 5 });
    expect(outcome.code).toBeUndefined();
    expect(outcome.output).toContain('ENOENT');
  });
});
