/** One way to get a browser: what is said before it, and the commands, each with its time limit. */
export interface InstallStep {
  readonly name: string;
  readonly commands: readonly InstallCommand[];
}

export interface InstallCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly seconds: number;
}

export interface InstallChoices {
  /** The command line that runs Playwright's own installer, `[program, ...args]`. */
  readonly playwright: readonly [string, ...string[]];
  readonly isRoot: boolean;
  readonly hasProgram: (program: string) => boolean;
}

const MANAGERS = [
  {
    program: 'apt-get',
    commands: [
      ['update'],
      [
        'install',
        '--yes',
        '--no-install-recommends',
        '-o',
        'DPkg::Lock::Timeout=120',
        'chromium',
        'fonts-dejavu-core',
      ],
    ],
  },
  { program: 'dnf', commands: [['install', '--assumeyes', 'chromium']] },
  { program: 'apk', commands: [['add', '--no-cache', 'chromium', 'font-dejavu']] },
];

/**
 * The ways to install a browser on a machine, in the order to try them. Playwright's own build
 * comes first, since it needs no rights; a package manager also brings the libraries it needs.
 */
export function installPlan({ playwright, isRoot, hasProgram }: InstallChoices): InstallStep[] {
  const [program, ...args] = playwright;
  const own = { name: "Playwright's installer", commands: [{ program, args, seconds: 240 }] };
  const managers = MANAGERS.filter((manager) => hasProgram(manager.program))
    .filter(() => isRoot || hasProgram('sudo'))
    .map((manager) => ({
      name: manager.program,
      commands: manager.commands.map((line) => withRights(isRoot, manager.program, line)),
    }));
  return [own, ...managers, ...brewStep(hasProgram)];
}

/** `sudo -n` fails instead of asking for a password: nobody may be there to type it. */
function withRights(isRoot: boolean, program: string, args: readonly string[]): InstallCommand {
  const line = ['env', 'DEBIAN_FRONTEND=noninteractive', program, ...args];
  return isRoot
    ? { program: 'env', args: line.slice(1), seconds: 600 }
    : { program: 'sudo', args: ['-n', ...line], seconds: 600 };
}

/** Homebrew refuses to run as root and asks for no rights. */
function brewStep(hasProgram: (program: string) => boolean): InstallStep[] {
  if (!hasProgram('brew')) return [];
  const args = ['install', '--cask', 'google-chrome'];
  return [{ name: 'brew', commands: [{ program: 'brew', args, seconds: 600 }] }];
}
