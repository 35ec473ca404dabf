import type { Direction } from '../statistics/direction.ts';
import type { Column } from './leaderboard.ts';

/** What says which values are better. */
interface Directed {
  readonly direction: Column['direction'];
  readonly target?: number | undefined;
}

/** Which values of a column are better; null where no side is, or none is known: such a column is never ranked. */
export function directionOf({ direction, target }: Directed): Direction | null {
  if (direction === 'higher' || direction === 'lower') return direction;
  return direction === 'target' && target !== undefined ? { target } : null;
}
