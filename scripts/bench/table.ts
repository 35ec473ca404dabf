import type { Measurement } from './measure-way.ts';

/** All runs of one way. */
export interface MeasuredWay {
  readonly name: string;
  readonly runs: readonly Measurement[];
}

const MIB = 1024 * 1024;
const NAME_WIDTH = 32;
const WIDTH = 12;
const HEAD = ['seconds', 'from', 'to', '× floor', 'CPU s', '× floor', 'peak MiB'];

/**
 * The table of one row: of each way the median and the spread of its times, the median of its
 * processor times, the ratio of both to the first way, and the most memory that it had.
 */
export function tableOf(ways: readonly MeasuredWay[]): string {
  const [floor] = ways;
  const lines = floor === undefined ? [] : ways.map((way) => wayLine(way, floor));
  return [lineOf('', HEAD), ...lines].join('\n');
}

function wayLine(way: MeasuredWay, floor: MeasuredWay): string {
  const seconds = way.runs.map((run) => run.seconds);
  const times = ({ runs }: MeasuredWay) => median(runs.map((run) => run.seconds));
  const work = ({ runs }: MeasuredWay) => median(runs.map((run) => run.processorSeconds));
  const memory = Math.max(...way.runs.map(({ bytes }) => bytes)) / MIB;
  return lineOf(way.name, [
    times(way).toFixed(2),
    Math.min(...seconds).toFixed(2),
    Math.max(...seconds).toFixed(2),
    (times(way) / times(floor)).toFixed(2),
    work(way).toFixed(2),
    (work(way) / work(floor)).toFixed(2),
    memory.toFixed(0),
  ]);
}

function lineOf(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
}

/** The middle value; of an even number of values the lower middle one. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
