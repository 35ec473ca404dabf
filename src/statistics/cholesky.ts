import { at } from './at.ts';

/**
 * The inverse of a symmetric positive definite matrix given by rows in one array of size × size;
 * null where it is not positive definite. By Cholesky's factorisation, O(size³).
 */
export function inverseOfPositiveDefinite(matrix: Float64Array, size: number): Float64Array | null {
  const factor = choleskyFactor(matrix, size);
  if (factor === null) return null;
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    const solution = solveFactored(factor, unit, size);
    for (let row = 0; row < size; row += 1) inverse[row * size + column] = at(solution, row);
  }
  return inverse;
}

/** The solution x of matrix · x = right; null where the matrix is not symmetric positive definite. O(size³). */
export function solvePositiveDefinite(
  matrix: Float64Array,
  right: readonly number[],
): Float64Array | null {
  const factor = choleskyFactor(matrix, right.length);
  return factor === null ? null : solveFactored(factor, Float64Array.from(right), right.length);
}

/** The lower triangle L with L Lᵀ = matrix. */
function choleskyFactor(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(matrix, row * size + column);
      for (let k = 0; k < column; k += 1) {
        rest -= at(factor, row * size + k) * at(factor, column * size + k);
      }
      if (row === column && !(rest > 0)) return null;
      factor[row * size + column] =
        row === column ? Math.sqrt(rest) : rest / at(factor, column * size + column);
    }
  }
  return factor;
}

/** Solves L Lᵀ x = right, forwards through L and backwards through its transpose. */
function solveFactored(factor: Float64Array, right: Float64Array, size: number): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let rest = at(x, row);
    for (let k = 0; k < row; k += 1) rest -= at(factor, row * size + k) * at(x, k);
    x[row] = rest / at(factor, row * size + row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(x, row);
    for (let k = row + 1; k < size; k += 1) rest -= at(factor, k * size + row) * at(x, k);
    x[row] = rest / at(factor, row * size + row);
  }
  return x;
}
