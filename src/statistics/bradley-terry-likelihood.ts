import { at } from './at.ts';
import { solvePositiveDefinite } from './cholesky.ts';

/** `wins[a][b]`: how often a beat b; a tie is half a win for each. The diagonal is ignored. */
export type Wins = readonly (readonly number[])[];

const STEPS = 100;
/** Steps shrink quadratically: after one of this size the next would be below 1e-15. */
const LAST_STEP = 1e-8;

/** How often a beat b; nobody meets himself. */
export function won(wins: Wins, a: number, b: number): number {
  return a === b ? 0 : at(wins[a] ?? [], b);
}

/** Newton's method from equal abilities, with the last player held at 0; steps halve until they help. */
export function mostLikelyAbilities(wins: Wins): number[] {
  const size = wins.length - 1;
  let abilities = new Array<number>(wins.length).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = gradient(wins, abilities).slice(0, size);
    const move = solvePositiveDefinite(fisherInformation(wins, abilities), slope);
    if (move === null) break;
    abilities = improved(wins, abilities, move);
    if (move.every((value) => Math.abs(value) < LAST_STEP)) break;
  }
  return abilities;
}

function improved(wins: Wins, abilities: readonly number[], move: Float64Array): number[] {
  const before = logLikelihood(wins, abilities);
  const shifted = (share: number): number[] =>
    abilities.map((ability, player) => ability + share * (move[player] ?? 0));
  let share = 1;
  // Rounding blurs the likelihood near the maximum; there the full step is right.
  while (share > 1e-6 && logLikelihood(wins, shifted(share)) < before - 1e-9 * Math.abs(before)) {
    share /= 2;
  }
  return shifted(share);
}

function chance(abilities: readonly number[], a: number, b: number): number {
  return 1 / (1 + Math.exp(at(abilities, b) - at(abilities, a)));
}

function logLikelihood(wins: Wins, abilities: readonly number[]): number {
  let total = 0;
  for (let a = 0; a < wins.length; a += 1) {
    for (let b = 0; b < wins.length; b += 1) {
      const count = won(wins, a, b);
      if (count > 0) total += count * Math.log(chance(abilities, a, b));
    }
  }
  return total;
}

function gradient(wins: Wins, abilities: readonly number[]): number[] {
  return abilities.map((_, a) => {
    let total = 0;
    for (let b = 0; b < wins.length; b += 1) {
      const played = won(wins, a, b) + won(wins, b, a);
      total += won(wins, a, b) - played * chance(abilities, a, b);
    }
    return total;
  });
}

/** Fisher's information, without the last player, whose ability is held. */
export function fisherInformation(wins: Wins, abilities: readonly number[]): Float64Array {
  const size = wins.length - 1;
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < wins.length; b += 1) {
      if (a === b) continue;
      const p = chance(abilities, a, b);
      const weight = (won(wins, a, b) + won(wins, b, a)) * p * (1 - p);
      matrix[a * size + a] = at(matrix, a * size + a) + weight;
      if (b < size) matrix[a * size + b] = -weight;
    }
  }
  return matrix;
}
