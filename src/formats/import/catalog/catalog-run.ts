import type { Benchmark } from '../../../schema/benchmark.ts';
import type { CatalogCommand } from './catalog-line.ts';

/** How a harness is called for one task; `{model}` stands for the model. Nobody of this registry ran them. */
const calls: Readonly<Record<string, (task: string) => string>> = {
  'lm-evaluation-harness': (task) =>
    `lm_eval --model hf --model_args pretrained={model} --tasks ${task}`,
  HELM: (task) =>
    `helm-run --run-entries ${task}:model={model} --suite plumbline --max-eval-instances 1000`,
  lighteval: (task) => `lighteval accelerate "model_name={model}" "${task}"`,
  'lmms-eval': (task) => `python -m lmms_eval --model {model} --tasks ${task}`,
  openbench: (task) => `${task} --model {model}`,
  mteb: (task) => `mteb run -m {model} -t "${task}"`,
  garak: (task) => `garak --target_type huggingface --target_name {model} --probes ${task}`,
};

const note: Readonly<Record<string, string>> = {
  HELM: 'The scenario may need further arguments; the limit of 1000 items is ours.',
};

/** The commands of the catalog as cards state them. */
export function runsOf(commands: readonly CatalogCommand[]): NonNullable<Benchmark['run']> {
  return commands.map((command) => ({
    harness: command.harness,
    version: command.harness_version_or_commit ?? 'unknown',
    command: (calls[command.harness] ?? official)(command.command_or_task_name),
    ...(note[command.harness] && { requirements: note[command.harness] }),
    verified: 'no' as const,
    source: command.source.slice(0, 300),
  }));
}

function official(command: string): string {
  return command.replace(/<model_name>|\{model_name\}|MODEL_NAME|gpt-4o$|gpt-4o(?= )/, '{model}');
}
