import { type Result, result as shape } from '../../../schema/result.ts';

const places = new Map(Object.keys(shape.shape).map((key, place) => [key, place]));

/** The result with its fields in the order of the shape. */
export function inOrder(result: Result): Result {
  const place = (key: string) => places.get(key) ?? 0;
  const entries = Object.entries(result).sort(([a], [b]) => place(a) - place(b));
  const sorted: Partial<Result> = Object.fromEntries(entries);
  return { ...sorted, ...result };
}
