import type { Benchmark } from '../../../schema/benchmark.ts';

type Domain = Benchmark['domains'][number];
type Modality = Benchmark['modalitiesIn'][number];
type TaskType = Benchmark['taskTypes'][number];

const domains: Readonly<Record<string, readonly Domain[]>> = {
  reasoning: ['reasoning'],
  'vision-language': ['vision'],
  multilingual: ['multilingual'],
  knowledge: ['knowledge'],
  safety: ['safety'],
  agents: ['agentic'],
  math: ['math'],
  dialogue: ['dialogue'],
  speech: ['speech'],
  'reading comprehension': ['reasoning'],
  factuality: ['factuality'],
  coding: ['coding'],
  retrieval: ['retrieval'],
  fairness: ['fairness'],
  robustness: ['robustness'],
  'long context': ['longContext'],
  medicine: ['medicine'],
  science: ['science'],
  commonsense: ['reasoning'],
  'instruction following': ['instructionFollowing'],
  'software engineering': ['softwareEngineering'],
  'tool use': ['toolUse'],
  cybersecurity: ['cybersecurity'],
  toxicity: ['safety'],
  finance: ['finance'],
  summarisation: ['summarization'],
  law: ['law'],
  preference: ['dialogue'],
  jailbreak: ['safety'],
  privacy: ['privacy'],
  efficiency: ['efficiency'],
  web: ['agentic'],
  translation: ['translation'],
  embeddings: ['embedding'],
  audio: ['speech'],
  abstraction: ['reasoning'],
  databases: ['coding'],
  'machine learning': ['coding'],
  'computer use': ['agentic'],
  'over-refusal': ['safety'],
  documents: ['vision'],
  OCR: ['vision'],
  video: ['vision'],
  vision: ['vision'],
  'world knowledge': ['knowledge'],
  biosecurity: ['safety'],
};

const modalities: Readonly<Record<string, Modality>> = {
  text: 'text',
  image: 'image',
  audio: 'audio',
  tabular: 'tabular',
  video: 'video',
  code: 'code',
  files: 'document',
  pdf: 'document',
  actions: 'action',
  embedding: 'embedding',
  model: 'code',
};

/** The first word that stands in the wording of the catalog decides. */
const taskTypes: readonly (readonly [RegExp, TaskType])[] = [
  [/multiple-choice/, 'multipleChoice'],
  [/function calling|structured tool/, 'functionCalling'],
  [/agent|environment|capture the flag|ML engineering|tool use/, 'environment'],
  [/SQL|code|patch|exploitation|program/, 'codeExecution'],
  [/pairwise|preference/, 'pairwisePreference'],
  [/speech recognition/, 'transcription'],
  [/retrieval|ranking/, 'ranking'],
  [/clustering/, 'clustering'],
  [/similarity/, 'similarity'],
  [/extraction|tracing|aggregation/, 'extraction'],
  [
    /classification|detection|yes\/no|stereotype|minimal pairs|coreference|intensity/,
    'classification',
  ],
  [/question answering|calculation|word prediction|prediction|grid output/, 'shortAnswer'],
  [
    /generation|summari|translation|refusal|judged|red teaming|constraints|dialogue|continuation|prompt/,
    'freeForm',
  ],
];

/** Our domains for those of the catalog; general where none fits. */
export function domainsOf(words: readonly string[]): Domain[] {
  return orElse(unique(words.flatMap((word) => domains[word] ?? [])), 'general');
}

/** Our modalities; what the catalog calls a ranking, a label or a call is text. */
export function modalitiesOf(words: readonly string[]): Modality[] {
  return orElse(unique(words.map((word) => modalities[word] ?? 'text')), 'unknown');
}

/** Our types of task for the wordings of the catalog. */
export function taskTypesOf(words: readonly string[]): TaskType[] {
  const found = words.flatMap(
    (word) => taskTypes.find(([wording]) => wording.test(word))?.[1] ?? [],
  );
  return orElse(unique(found), 'unknown');
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function orElse<Item>(items: Item[], other: Item): Item[] {
  return items.length > 0 ? items : [other];
}
