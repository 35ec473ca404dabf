/** Ids of the variants that the card declares. */
export type Mode = 'fc' | 'prompt' | 'fc-any' | 'fc-auto';

const suffixes: readonly (readonly [ending: string, mode: Mode])[] = [
  ['-FC-Any', 'fc-any'],
  ['-FC-Auto', 'fc-auto'],
  ['-FC', 'fc'],
];

/**
 * Models that the board ran with native function calling although no suffix says so: they know no other mode there.
 * Read in the table of models of the README and in the labels of the board (ShishirPatil/gorilla, commit de8307b4 of
 * 2024-08-11).
 */
const native: ReadonlySet<string> = new Set([
  'Nexusflow-Raven-v2',
  'NousResearch_Hermes-2-Pro-Llama-3-70B',
  'NousResearch_Hermes-2-Pro-Llama-3-8B',
  'NousResearch_Hermes-2-Pro-Mistral-7B',
  'NousResearch_Hermes-2-Theta-Llama-3-70B',
  'NousResearch_Hermes-2-Theta-Llama-3-8B',
  'Salesforce_xLAM-1b-fc-r',
  'Salesforce_xLAM-7b-fc-r',
  'THUDM_glm-4-9b-chat',
  'gemini-1.0-pro',
  'gemini-1.5-flash-preview-0514',
  'gemini-1.5-pro-preview-0409',
  'gemini-1.5-pro-preview-0514',
  'gorilla-openfunctions-v2',
  'ibm-granite_granite-20b-functioncalling',
  'yi-large-fc',
]);

/** How the model of a label was asked: by the suffix of the label, else as the board says. */
export function modeOf(label: string): Mode {
  const found = suffixes.find(([ending]) => label.endsWith(ending));
  if (found !== undefined) return found[1];
  return native.has(label) ? 'fc' : 'prompt';
}
