/** What a label of a BFCL table says beside the name of the model. */
export interface Label {
  /** The label without its mode. */
  readonly name: string;
  readonly variant: 'fc' | 'prompt';
  /** What stands beside the mode, such as `thinking` or `Original`. */
  readonly addition?: string;
}

/** Labels without a mode that the board runs with native function calling (`is_fc_model` in its model_config.py). */
const nativeWithoutMode = /^(?:Arch-Agent-|BitAgent-Bounty-)/;

/** `GLM-4.6 (FC thinking)`, `DeepSeek-V3.2-Exp (Prompt + Thinking)`, `Command-R-Plus (FC) (Original)`, `CoALM-8B`. */
const pattern =
  /^(?<name>.+?) \((?<mode>FC|Prompt)(?: (?:\+ )?(?<beside>[^)]+))?\)(?: \((?<after>[^)]+)\))?$/;

/** Reads the mode off a label; where it names none, the mode in which the board runs that model. */
export function readLabel(label: string): Label {
  const { name, mode, beside, after } = pattern.exec(label)?.groups ?? {};
  if (name === undefined)
    return { name: label, variant: nativeWithoutMode.test(label) ? 'fc' : 'prompt' };
  const addition = beside ?? after;
  return {
    name,
    variant: mode === 'FC' ? 'fc' : 'prompt',
    ...(addition === undefined ? {} : { addition }),
  };
}
