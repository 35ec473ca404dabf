import type { InstallCommand, InstallStep } from './install-plan.ts';

/** What installing does to the world, passed in. */
export interface InstallEffects {
  readonly say: (line: string) => void;
  /** Runs a command to its end or its time limit; what it complained of, if it failed. */
  readonly run: (command: InstallCommand) => Promise<string | undefined>;
  /** Looks for a browser again. */
  readonly find: () => string | undefined;
}

/** Tries one way after another until there is a browser that starts; undefined if none helped. */
export async function installBrowser(
  plan: readonly InstallStep[],
  effects: InstallEffects,
): Promise<string | undefined> {
  for (const step of plan) {
    effects.say(`No browser yet: trying ${step.name}.`);
    const complaint = await runAll(step.commands, effects);
    const path = effects.find();
    if (path !== undefined) return path;
    effects.say(`${step.name} brought no browser that starts${complaint}.`);
  }
  return undefined;
}

/** Runs every command, and returns what the last one complained of; empty if it succeeded. */
async function runAll(
  commands: readonly InstallCommand[],
  { say, run }: InstallEffects,
): Promise<string> {
  let complaint: string | undefined;
  for (const command of commands) {
    say(`  ${[command.program, ...command.args].join(' ')} (at most ${command.seconds} s)`);
    complaint = await run(command);
  }
  return complaint === undefined ? '' : `: ${complaint}`;
}
