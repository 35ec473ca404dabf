import type { Measurement } from './measure-way.ts';

/** All runs of one way. */
export interface MeasuredWay {
  readonly name: string;
  readonly runs: readonly Measurement[];
}

const MIB = 1024 * 1024;
const NAME_WIDTH = 32;
const WIDTH = 12;

/** The table of one row: of each way the median and the spread of its times, its ratio to the first way, and its peak memory. */
export function tableOf(ways: readonly MeasuredWay[]): string {
  const floor = median(ways[0]?.runs.map(({ seconds }) => seconds) ?? []);
  return [headLine(), ...ways.map((way) => wayLine(way, floor))].join('\n');
}

function headLine(): string {
  return lineOf('', ['median s', 'from', 'to', '× floor', 'peak MiB']);
}

function wayLine({ name, runs }: MeasuredWay, floor: number): string {
  const seconds = runs.map((run) => run.seconds);
  const memory = Math.max(...runs.map(({ bytes }) => bytes)) / MIB;
  return lineOf(name, [
    median(seconds).toFixed(2),
    Math.min(...seconds).toFixed(2),
    Math.max(...seconds).toFixed(2),
    (median(seconds) / floor).toFixed(2),
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
