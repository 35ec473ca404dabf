/** What a label of a BFCL v1 file names. The suffix -FC means native function calling, no suffix means prompted. */
export interface LabelledModel {
  readonly model: string;
  readonly name: string;
  readonly revision?: string;
  readonly variant: 'fc' | 'prompt' | 'fc-any' | 'fc-auto';
}

const suffixes = [
  ['-FC-Any', 'fc-any'],
  ['-FC-Auto', 'fc-auto'],
  ['-FC', 'fc'],
] as const;

/**
 * Models by the label of their file, without the suffix. Written by hand from the names that the makers use; a dated
 * release is a revision of its model.
 */
const models: Readonly<Record<string, readonly [model: string, name: string, revision?: string]>> =
  {
    'Nexusflow-Raven-v2': ['nexusflow/nexusraven-v2', 'NexusRaven V2'],
    'NousResearch_Hermes-2-Pro-Llama-3-70B': [
      'nousresearch/hermes-2-pro-llama-3-70b',
      'Hermes 2 Pro Llama 3 70B',
    ],
    'NousResearch_Hermes-2-Pro-Llama-3-8B': [
      'nousresearch/hermes-2-pro-llama-3-8b',
      'Hermes 2 Pro Llama 3 8B',
    ],
    'NousResearch_Hermes-2-Theta-Llama-3-70B': [
      'nousresearch/hermes-2-theta-llama-3-70b',
      'Hermes 2 Theta Llama 3 70B',
    ],
    'NousResearch_Hermes-2-Theta-Llama-3-8B': [
      'nousresearch/hermes-2-theta-llama-3-8b',
      'Hermes 2 Theta Llama 3 8B',
    ],
    'Salesforce_xLAM-7b-fc-r': ['salesforce/xlam-7b-fc-r', 'xLAM-7b-fc-r'],
    'THUDM_glm-4-9b-chat': ['zai-org/glm-4-9b-chat', 'GLM-4-9B-Chat'],
    'claude-3-5-sonnet-20240620': ['anthropic/claude-3-5-sonnet', 'Claude 3.5 Sonnet', '20240620'],
    'claude-3-haiku-20240307': ['anthropic/claude-3-haiku', 'Claude 3 Haiku', '20240307'],
    'claude-3-opus-20240229': ['anthropic/claude-3-opus', 'Claude 3 Opus', '20240229'],
    'claude-3-sonnet-20240229': ['anthropic/claude-3-sonnet', 'Claude 3 Sonnet', '20240229'],
    'claude-instant-1.2': ['anthropic/claude-instant-1.2', 'Claude Instant 1.2'],
    'command-r-plus': ['cohere/command-r-plus', 'Command R+'],
    'databricks-dbrx-instruct': ['databricks/dbrx-instruct', 'DBRX Instruct'],
    'deepseek-ai_deepseek-coder-6.7b-instruct': [
      'deepseek-ai/deepseek-coder-6.7b-instruct',
      'DeepSeek Coder 6.7B Instruct',
    ],
    'firefunction-v2': ['fireworks-ai/firefunction-v2', 'FireFunction V2'],
    'gemini-1.0-pro': ['google/gemini-1.0-pro', 'Gemini 1.0 Pro'],
    'gemini-1.5-pro-preview-0409': ['google/gemini-1.5-pro', 'Gemini 1.5 Pro', 'preview-0409'],
    'gemini-1.5-pro-preview-0514': ['google/gemini-1.5-pro', 'Gemini 1.5 Pro', 'preview-0514'],
    'gorilla-openfunctions-v2': ['gorilla/gorilla-openfunctions-v2', 'Gorilla OpenFunctions v2'],
    'gpt-3.5-turbo-0125': ['openai/gpt-3.5-turbo', 'GPT-3.5 Turbo', '0125'],
    'gpt-4-0125-preview': ['openai/gpt-4-turbo', 'GPT-4 Turbo', '0125-preview'],
    'gpt-4-0613': ['openai/gpt-4', 'GPT-4', '0613'],
    'gpt-4-1106-preview': ['openai/gpt-4-turbo', 'GPT-4 Turbo', '1106-preview'],
    'gpt-4-turbo-2024-04-09': ['openai/gpt-4-turbo', 'GPT-4 Turbo', '2024-04-09'],
    'gpt-4o-2024-05-13': ['openai/gpt-4o', 'GPT-4o', '2024-05-13'],
    'gpt-4o-2024-08-06': ['openai/gpt-4o', 'GPT-4o', '2024-08-06'],
    'gpt-4o-mini-2024-07-18': ['openai/gpt-4o-mini', 'GPT-4o mini', '2024-07-18'],
    'ibm-granite_granite-20b-functioncalling': [
      'ibm-granite/granite-20b-functioncalling',
      'Granite 20B FunctionCalling',
    ],
    'meetkai_functionary-medium-v3.1': [
      'meetkai/functionary-medium-v3.1',
      'Functionary Medium v3.1',
    ],
    'meetkai_functionary-small-v3.2': ['meetkai/functionary-small-v3.2', 'Functionary Small v3.2'],
    'meta-llama_Meta-Llama-3-70B-Instruct': [
      'meta-llama/llama-3-70b-instruct',
      'Llama 3 70B Instruct',
    ],
    'meta-llama_Meta-Llama-3-8B-Instruct': [
      'meta-llama/llama-3-8b-instruct',
      'Llama 3 8B Instruct',
    ],
    'mistral-large-2407': ['mistralai/mistral-large', 'Mistral Large', '2407'],
    'mistral-small-2402': ['mistralai/mistral-small', 'Mistral Small', '2402'],
    'mistral-tiny-2312': ['mistralai/mistral-tiny', 'Mistral Tiny', '2312'],
    'nvidia_nemotron-4-340b-instruct': [
      'nvidia/nemotron-4-340b-instruct',
      'Nemotron-4 340B Instruct',
    ],
    'open-mistral-nemo-2407': ['mistralai/mistral-nemo-instruct', 'Mistral Nemo Instruct', '2407'],
    'open-mixtral-8x22b': ['mistralai/mixtral-8x22b-instruct-v0.1', 'Mixtral 8x22B Instruct v0.1'],
    'open-mixtral-8x7b': ['mistralai/mixtral-8x7b-instruct-v0.1', 'Mixtral 8x7B Instruct v0.1'],
    'yi-large-fc': ['01-ai/yi-large', 'Yi-Large'],
  };

/** What a label names; undefined for a label that nobody has looked at. */
export function labelledModel(label: string): LabelledModel | undefined {
  const [suffix, variant] = suffixes.find(([ending]) => label.endsWith(ending)) ?? [
    '',
    label === 'yi-large-fc' ? 'fc' : 'prompt',
  ];
  const [model, name, revision] = models[label.slice(0, label.length - suffix.length)] ?? [];
  if (model === undefined || name === undefined) return undefined;
  return { model, name, variant, ...(revision === undefined ? {} : { revision }) };
}
