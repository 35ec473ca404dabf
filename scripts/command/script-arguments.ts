/** The arguments that make Node run one of our scripts as `npm run` does. */
export function scriptArguments(verb: string, args: readonly string[] = []): readonly string[] {
  return ['--import', './scripts/runtime.mjs', `scripts/${verb}.ts`, ...args];
}
