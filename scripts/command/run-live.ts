import { spawn } from 'node:child_process';

/** Runs a command in this terminal, its output shown as it comes; resolves to its exit code. */
export function runLive(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
