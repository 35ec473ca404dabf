import { expect, it } from 'vitest';
import { at } from './at.ts';
import { zOf, zOfTail } from './normal.ts';
import binom from './oracles/r-binom-intervals.json' with { type: 'json' };

/*
 * The profile likelihood interval of R's package binom. In theory it is the likelihood ratio
 * interval of other-intervals.test.ts; as computed there it is read from a spline through a few
 * points of the likelihood, which moves 1/30 in the third decimal. Reproduced to show that the
 * difference is the spline's and not ours.
 */

type Points = { readonly x: number[]; readonly y: number[] };

/** Signed roots of the deviance on steps of a fifth of the largest z, on the logit scale. */
function likelihoodPoints(
  count: number,
  n: number,
  sides: readonly number[],
  damping: number,
): Points {
  const share = count / n;
  const largest = zOfTail(0.025 / n);
  const step =
    ((largest / 5) * Math.min(2 / Math.log(n), damping)) / Math.sqrt(n * share * (1 - share));
  const logLikelihood = (p: number): number => count * Math.log(p) + (n - count) * Math.log1p(-p);
  const points: { x: number; y: number }[] = [];
  for (const side of sides) {
    for (let k = 1, z = 0; k <= 50 && Math.abs(z) < largest; k += 1) {
      const x = 1 / (1 + Math.exp(-(Math.log(share / (1 - share)) + side * k * step)));
      z = side * Math.sqrt(2 * (logLikelihood(share) - logLikelihood(x)));
      points.push({ x, y: z });
    }
  }
  points.sort((a, b) => a.x - b.x);
  return { x: points.map((point) => point.x), y: points.map((point) => point.y) };
}

/** The divided difference of the points from `first` to `last`. */
function divided({ x, y }: Points, first: number, last: number): number {
  if (first === last) return at(y, first);
  const rise = divided({ x, y }, first + 1, last) - divided({ x, y }, first, last - 1);
  return rise / (at(x, last) - at(x, first));
}

/** Solves a system of equations by elimination; the rows carry the right side as their last entry. */
function solved(rows: number[][]): number[] {
  for (const [pivot, top] of rows.entries()) {
    for (const row of rows.slice(pivot + 1)) {
      const factor = at(row, pivot) / at(top, pivot);
      for (let k = pivot; k < row.length; k += 1) row[k] = at(row, k) - factor * at(top, k);
    }
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (const [index, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce(
      (total, value, k) => total + (k > index ? at(row, k) * value : 0),
      0,
    );
    solution[index] = (at(row, rows.length) - known) / at(row, index);
  }
  return solution;
}

/**
 * The cubic spline of Forsythe, Malcolm and Moler (1977): the third derivatives at both ends are
 * those of the cubics through the four points there.
 */
function spline(points: Points): (x: number) => number {
  const { x, y } = points;
  const last = x.length - 1;
  const gap = (k: number): number => at(x, k + 1) - at(x, k);
  const equations = x.map((_, k) => {
    const row = new Array<number>(x.length + 1).fill(0);
    if (k === 0 || k === last) {
      const [first, from] = k === 0 ? [0, 0] : [last - 1, last - 3];
      row[first] = -1;
      row[first + 1] = 1;
      row[x.length] = gap(first) * divided(points, from, from + 3);
    } else {
      row[k - 1] = gap(k - 1);
      row[k] = 2 * (gap(k - 1) + gap(k));
      row[k + 1] = gap(k);
      row[x.length] = divided(points, k, k + 1) - divided(points, k - 1, k);
    }
    return row;
  });
  const sixths = solved(equations);
  return (value) => {
    const k = Math.min(
      last - 1,
      Math.max(
        0,
        x.findLastIndex((knot) => knot <= value),
      ),
    );
    const right = (value - at(x, k)) / gap(k);
    const left = 1 - right;
    const bend = (share: number): number => share ** 3 - share;
    const curve = bend(left) * at(sixths, k) + bend(right) * at(sixths, k + 1);
    return left * at(y, k) + right * at(y, k + 1) + gap(k) ** 2 * curve;
  };
}

/** The share at which the line through equally spaced points of the spline reaches `z`. */
function reading(points: Points, z: number): number {
  const { x } = points;
  const [from, to] = [at(x, 0), at(x, x.length - 1)];
  const curve = spline(points);
  const size = 3 * x.length;
  const xs = Array.from({ length: size }, (_, k) => from + ((to - from) * k) / (size - 1));
  const ys = xs.map(curve);
  const k = ys.findIndex((value) => value >= z);
  const share = (z - at(ys, k - 1)) / (at(ys, k) - at(ys, k - 1));
  return at(xs, k - 1) + share * (at(xs, k) - at(xs, k - 1));
}

function profile(correct: number, n: number): [lower: number, upper: number] {
  const z = zOf(0.95);
  if (correct === 0) return [0, reading(likelihoodPoints(0.5, n + 1, [1], 0.5), z)];
  if (correct === n) return [reading(likelihoodPoints(n + 0.5, n + 1, [-1], 0.5), -z), 1];
  const points = likelihoodPoints(correct, n, [-1, 1], 1);
  return [reading(points, -z), reading(points, z)];
}

it.each(binom.cases)(
  '$correct/$n as R reads it from its spline',
  ({ correct, n, profileLikelihood }) => {
    const [lower, upper] = profile(correct, n);
    expect(lower).toBeCloseTo(at(profileLikelihood, 0), 7);
    expect(upper).toBeCloseTo(at(profileLikelihood, 1), 7);
  },
);
