/** Where the keys of rows stand in a text; a row without a key begins and ends at the same place. */
export interface KeySpans {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A row whose key an earlier row has, and the first row that has it. */
export type Repeat = readonly [row: number, first: number];

const HASHES = 2 ** 32;
const EXACT_INTEGERS = 2 ** 53;

/**
 * The rows whose key an earlier row has, in the order of rows.
 *
 * A set of all keys would do, at twice the time of everything else that is done with a row. Here
 * hash and row are packed into one number and sorted; only rows that share a hash are compared by
 * their keys. The hash is simple and anyone can make collisions, but these only lead to a set of
 * keys, never to quadratic time, as they would in a hash table of our own.
 */
export function repeatedKeys(bytes: Uint8Array, text: string, keys: KeySpans): Repeat[] {
  const rows = keys.starts.length;
  const hashes = Math.min(HASHES, Math.floor(EXACT_INTEGERS / rows));
  const packed = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    packed[row] = (hashOf(bytes, keys, row) % hashes) * rows + row;
  packed.sort();
  const repeats: Repeat[] = [];
  let from = 0;
  for (let to = 1; to <= rows; to++) {
    if (to < rows && sameHash(packed, from, to, rows)) continue;
    if (to - from > 1) repeats.push(...repeatsAmong(packed.subarray(from, to), text, keys));
    from = to;
  }
  return repeats.sort(([a], [b]) => a - b);
}

/** FNV-1a over the bytes of a key. */
function hashOf(bytes: Uint8Array, { starts, ends }: KeySpans, row: number): number {
  const end = ends[row] ?? 0;
  let hash = 0x811c9dc5;
  for (let index = starts[row] ?? 0; index < end; index++) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

function sameHash(packed: Float64Array, a: number, b: number, rows: number): boolean {
  return Math.floor((packed[a] ?? 0) / rows) === Math.floor((packed[b] ?? 0) / rows);
}

/** The repeats among rows of one hash, which come in ascending order. */
function repeatsAmong(group: Float64Array, text: string, { starts, ends }: KeySpans): Repeat[] {
  const firstRows = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (const number of group) {
    const row = number % starts.length;
    const key = text.slice(starts[row], ends[row]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    else if (key !== '') repeats.push([row, first]);
  }
  return repeats;
}
