import { bootstrapRow } from './bootstrap-row.ts';
import { leaderboardRow } from './leaderboard-row.ts';
import { pagesRow } from './pages-row.ts';
import type { Row } from './row.ts';
import { validationRow } from './validation-row.ts';

/** The rows of the table, in their order. */
export const rows: readonly Row[] = [validationRow, pagesRow, leaderboardRow, bootstrapRow];
