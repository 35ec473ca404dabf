import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface CommandOptions {
  /** Time limit; the command and everything it started are ended after it. */
  readonly seconds: number;
  /** Variables to set; undefined unsets one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface CommandOutcome {
  /** The exit code; undefined if the command could not start or was ended. */
  readonly code: number | undefined;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly timedOut: boolean;
}

const isWindows = process.platform === 'win32';

/** Runs a command to its end or its time limit, without standard input, and keeps what it prints. */
export async function runCommand(
  program: string,
  args: readonly string[],
  { seconds, env = {} }: CommandOptions,
): Promise<CommandOutcome> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a time limit must also end what the command started.
    detached: !isWindows,
    windowsHide: true,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = endWithParent(child);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    end.now();
  }, seconds * 1000);
  const ending = await whenClosed(child);
  clearTimeout(timer);
  end.forget();
  return {
    code: ending.code,
    output: Buffer.concat(chunks).toString('utf8') + ending.complaint,
    timedOut,
  };
}

/** Waits for `exit`, then shortly for the last output: a grandchild may hold the pipes open. */
function whenClosed(child: ChildProcess): Promise<{ code: number | undefined; complaint: string }> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: undefined, complaint: error.message }));
    child.once('exit', (code) => {
      const done = () => resolve({ code: code ?? undefined, complaint: '' });
      child.once('close', done);
      setTimeout(done, 2000).unref();
    });
  });
}

/** A group of its own does not hear Ctrl-C in the terminal, so it is passed on. */
function endWithParent(child: ChildProcess): { now: () => void; forget: () => void } {
  const now = () => endGroup(child);
  const interrupted = () => {
    now();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const forget = () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  };
  return { now, forget };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself in the meantime.
  }
}
