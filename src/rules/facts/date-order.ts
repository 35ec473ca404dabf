/** Whether a date is surely later than another. Of dates known to a different precision only what both say counts. */
export function isAfter(date: string, other: string): boolean {
  if (date === 'unknown' || other === 'unknown') return false;
  if (date.length === other.length) return date > other;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
