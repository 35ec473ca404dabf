/** Levels of arrays and objects in a record; see design, section 2. */
export const JSON_DEPTH_MAX = 32;

/** A key that means something on every JavaScript object, and so could change what code does. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Why a number of a JSON text is not the number that a program reads. */
export type NumberReason = 'notFinite' | 'unsafe' | 'underflow';

/**
 * Why a number cannot be kept as it is written. Digits beyond what a double holds are no fault: they
 * change no conclusion, and the canonical form drops them. A number above 2^53 - 1 must be written
 * with an exponent, which says that it is not meant as an exact count or an id.
 */
export function numberFault(value: number, lexeme: string): NumberReason | undefined {
  if (!Number.isFinite(value)) return 'notFinite';
  if (value === 0 && /^[-0.]*[1-9]/.test(lexeme)) return 'underflow';
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER && !/e/i.test(lexeme)) return 'unsafe';
  return undefined;
}
