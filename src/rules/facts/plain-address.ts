/**
 * A host under one of the endings that most sources have, then path, query and fragment of characters
 * that every parser leaves as they are, without a part of dots only.
 */
const PLAIN =
  /^https:\/\/(?!xn--)[a-z0-9-]+(?:\.(?!xn--)[a-z0-9-]+)*\.(?:com|org|net|edu|gov|ai|co|io|dev|me)(?:[/?#](?!\.)(?:[A-Za-z0-9_~=&+#?:,@-]|[/.](?!\.))*)?$/;

/**
 * Whether an address is so plain that `checkWebAddress` can find nothing. Nearly all are, and to
 * parse those of 100,000 results would cost more than all other rules together.
 */
export function isPlainAddress(address: string): boolean {
  return PLAIN.test(address);
}
