import { readConfiguration } from '../configuration.ts';
import type { Board, Dropped, Placement } from '../placement.ts';
import type { PrintedRow } from '../printed-row.ts';
import * as tables from './authors-tables.ts';
import { centerForAiSafety } from './center-for-ai-safety.ts';
import { bigCodeBench, evalPlus, sweBench, tauBench } from './code-boards.ts';
import { mention } from './mention.ts';
import { simpleEvals } from './simple-evals.ts';
import { tau2Bench } from './tau2-bench.ts';
import { vectara } from './vectara.ts';

const elsewhere: Board = () => ({ dropped: 'carried by another importer, from the board itself' });

/** Boards and harnesses that fix the conditions of their numbers, by the beginning of the source. */
const boards: readonly (readonly [prefix: string, board: Board])[] = [
  ['Aider-AI/aider/', elsewhere],
  ['ShishirPatil/gorilla/', elsewhere],
  ['vectara/', vectara],
  ['centerforaisafety/', centerForAiSafety],
  ['bigcode-bench/', bigCodeBench],
  ['evalplus/', evalPlus],
  ['SWE-bench/', sweBench],
  ['sierra-research/tau-bench/', tauBench],
  ['sierra-research/tau2-bench/', tau2Bench],
  ['LiveBench/', tables.liveBench],
  ['huggingface/open_asr_leaderboard/', tables.openAsr],
  ['MMMU-Benchmark/', tables.mmmu],
  ['NVIDIA/RULER/', tables.ruler],
  ['THUDM/LongBench/', tables.longBench],
  ['hkust-nlp/ceval/', tables.cEval],
  ['TIGER-AI-Lab/MMLU-Pro/', tables.mmluPro],
  ['lmarena/', tables.arenaHard],
  ['tatsu-lab/', tables.alpacaEval],
  ['openai/simple-evals/', simpleEvals],
  ['meta-llama/PurpleLlama/', tables.llamaGuard],
];

/** Where a row belongs, or why it is left out. */
export function place(row: PrintedRow): Placement | Dropped {
  const board = boards.find(([prefix]) => row.source.startsWith(prefix))?.[1] ?? mention;
  const spot = board(row);
  if ('dropped' in spot) return spot;
  return { ...readConfiguration(row), ...spot, settings: spot.settings ?? [] };
}
