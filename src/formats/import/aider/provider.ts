import { type BoardRow, cell } from './read-board.ts';

/** Who served the model, by the words of the board and of the command; the first that fits. */
const providers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/via OpenRouter|openrouter\//, 'OpenRouter'],
  [/glhf\b/i, 'GLHF'],
  [/hyperbolic/i, 'Hyperbolic'],
  [/mlx-community/, 'mlx-community'],
  [/ollama\//, 'Ollama'],
  [/fireworks_ai\//, 'Fireworks'],
  [/deepinfra\//, 'Deepinfra'],
  [/together_ai\//, 'Together AI'],
  [/groq\//, 'Groq'],
  [/nvidia_nim\//, 'NVIDIA NIM'],
  [/bedrock\//, 'Amazon Bedrock'],
  [/dashscope|Alibaba API/, 'Alibaba Cloud'],
  [/api\.cohere\.ai/, 'Cohere'],
  [/--model gemini\//, 'Google'],
  [/--model mistral\//, 'Mistral AI'],
  [/--model deepseek\//, 'DeepSeek'],
  [/--model anthropic\//, 'Anthropic'],
  [/--model xai\//, 'xAI'],
];

/** The provider that a row names, or undefined where it names none. */
export function providerOf(row: BoardRow): string | undefined {
  const words = `${cell(row, 'model')} ${cell(row, 'command')}`;
  return providers.find(([pattern]) => pattern.test(words))?.[1];
}
