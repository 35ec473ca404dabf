import { at } from './at.ts';
import {
  fisherInformation,
  mostLikelyAbilities,
  type Wins,
  won,
} from './bradley-terry-likelihood.ts';
import { inverseOfPositiveDefinite } from './cholesky.ts';
import { mean } from './moments.ts';
import { strongComponents } from './strong-components.ts';

/** Abilities of players, or the reason why there are none. */
export type BradleyTerry =
  | {
      readonly rated: true;
      /** Natural log abilities; only their differences mean anything. Mean 0 unless anchored. */
      readonly abilities: readonly number[];
      /** The standard error of ability a - ability b. */
      readonly standardError: (a: number, b: number) => number;
    }
  | {
      readonly rated: false;
      readonly reason: 'disconnected' | 'invalid' | 'empty';
      /** Groups of players within which all are comparable; one of them beats or never meets the others. */
      readonly groups: readonly (readonly number[])[];
    };

/**
 * Bradley-Terry abilities by maximum likelihood: P(a beats b) = 1 / (1 + exp(ability b - ability a)).
 *
 * Bradley and Terry 1952; a tie counts as half a win and half a loss, as in FastChat's
 * `rating_systems.py`. The maximum exists only if every player can be reached from every other
 * by a chain of wins (Ford 1957); else the result is a refusal with the groups, since someone's
 * ability would be infinite. `anchor` names the player whose ability is 0. A negative or broken
 * count or a table that is not square is refused as `invalid`; one player alone has ability 0.
 */
export function bradleyTerry(wins: Wins, anchor?: number): BradleyTerry {
  if (wins.length === 0) return { rated: false, reason: 'empty', groups: [] };
  if (!isValid(wins)) return { rated: false, reason: 'invalid', groups: [] };
  const groups = strongComponents(wins.length, (a, b) => a !== b && won(wins, a, b) > 0);
  if (groups.length > 1) return { rated: false, reason: 'disconnected', groups };
  const raw = mostLikelyAbilities(wins);
  const covariance = inverseOfPositiveDefinite(fisherInformation(wins, raw), wins.length - 1);
  if (covariance === null) return { rated: false, reason: 'invalid', groups };
  const origin = anchor === undefined ? (mean(raw) ?? 0) : at(raw, anchor);
  return {
    rated: true,
    abilities: raw.map((ability) => ability - origin),
    standardError: (a, b) => Math.sqrt(differenceVariance(covariance, wins.length - 1, a, b)),
  };
}

/**
 * An ability on the Elo scale: base + scale · ability / ln 10, where 400 points mean odds of 10
 * to 1. With `base` 1000 and centred abilities the average player has 1000.
 */
export function toElo(ability: number, base = 1000, scale = 400): number {
  return base + (scale * ability) / Math.LN10;
}

/** A table of wins from tasks as matches: per task, the better row beats the other; equal is a tie. */
export function winsByTask(merits: readonly (readonly number[])[]): number[][] {
  return merits.map((a, row) =>
    merits.map((b, other) => {
      if (row === other) return 0;
      return a.reduce((total, value, task) => total + (Math.sign(value - at(b, task)) + 1) / 2, 0);
    }),
  );
}

function isValid(wins: Wins): boolean {
  return wins.every(
    (row, a) =>
      row.length === wins.length &&
      row.every((count, b) => a === b || (count >= 0 && Number.isFinite(count))),
  );
}

/** Var(a) + Var(b) - 2 Cov(a, b); the held player has neither variance nor covariance. */
function differenceVariance(covariance: Float64Array, size: number, a: number, b: number): number {
  const entry = (row: number, column: number): number =>
    row < size && column < size ? at(covariance, row * size + column) : 0;
  return Math.max(0, entry(a, a) + entry(b, b) - 2 * entry(a, b));
}
