import { accuracy, type Column, claim, commonColumns, type TableColumns, usage } from './column.ts';

const mean = (task: string): Column => ({ kind: 'score', task, metric: 'mean-accuracy' });

/** The overall table of version 3; means over languages or kinds of call have no count of their own. */
export const v3Columns: TableColumns = {
  'data_overall.csv': {
    ...commonColumns,
    'Cost ($ Per 1k Function Calls)': usage,
    'Non-Live Simple AST': mean('simple'),
    'Non-Live Exec Acc': claim('non-live-executed'),
    'Non-Live Simple Exec': mean('executed-simple'),
    'Non-Live Multiple Exec': accuracy('executed-multiple', 50),
    'Non-Live Parallel Exec': accuracy('executed-parallel', 50),
    'Non-Live Parallel Multiple Exec': accuracy('executed-parallel-multiple', 40),
    'Live Multiple AST': accuracy('live-multiple', 1037),
    'Multi Turn Composite': { kind: 'dropped', reason: 'counts for nothing in this version' },
    'Relevance Detection': accuracy('live-relevance', 41),
    'Irrelevance Detection': { kind: 'meanOfTwo' },
  },
};
