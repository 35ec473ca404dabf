/** A data set of a board, with the metrics of its two figures. */
export interface DataSet {
  readonly task: string;
  readonly primary: string;
  readonly secondary: string;
}

/** A leaderboard of EuroEval: its file, the benchmark it belongs to, and its data sets by the name of their column. */
export interface Board {
  readonly file: string;
  readonly benchmark: string;
  readonly dataSets: Readonly<Record<string, DataSet>>;
}

/** Metrics by kind of task, as task_config.yaml of the leaderboards has them. */
const sentiment = (task: string): DataSet => ({ task, primary: 'mcc', secondary: 'macro-f1' });
const acceptability = sentiment;
const entities = (task: string): DataSet => ({
  task,
  primary: 'micro-f1-no-misc',
  secondary: 'micro-f1',
});
const reading = (task: string): DataSet => ({ task, primary: 'f1', secondary: 'exact-match' });

export const boards: readonly Board[] = [
  {
    file: 'faroese_nlu.csv',
    benchmark: 'euroeval-faroese-nlu',
    dataSets: {
      fosent: sentiment('fosent'),
      fone: entities('fone'),
      scala_fo: acceptability('scala-fo'),
      foqa: reading('foqa'),
    },
  },
  {
    file: 'ukrainian_nlu.csv',
    benchmark: 'euroeval-ukrainian-nlu',
    dataSets: {
      cross_domain_uk_reviews: sentiment('cross-domain-uk-reviews'),
      ner_uk: entities('ner-uk'),
      scala_uk: acceptability('scala-uk'),
      multi_wiki_qa_uk: reading('multi-wiki-qa-uk'),
    },
  },
];

/** The state of the boards that is read: their commit and its day. */
export const COMMIT = '1a77f1d2f8ba1ba05ab73287fb090d76bf41b2e0';
export const PUBLISHED = '2026-04-20';
