/** What became of something in a foreign file. */
export type ReportKind = 'carried' | 'inferred' | 'dropped' | 'refused' | 'missing';

/** One line of an import report; equal lines are counted, not repeated. */
export interface ReportLine {
  readonly kind: ReportKind;
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** What an import did: scores in = carried + dropped + refused; nothing is done silently. */
export interface ImportReport {
  readonly scoresIn: number;
  readonly lines: readonly ReportLine[];
}

/** Collects the lines of a report; each score that came in is carried, dropped or refused exactly once. */
export class ReportBuilder {
  #scoresIn = 0;
  readonly #lines = new Map<string, ReportLine>();

  /** Notes what became of scores. */
  score(kind: 'carried' | 'dropped' | 'refused', what: string, why: string, count = 1): void {
    this.#scoresIn += count;
    this.#add(kind, what, why, count);
  }

  /** Notes what was inferred or is missing; these are no scores. */
  remark(kind: 'inferred' | 'missing', what: string, why: string, count = 1): void {
    this.#add(kind, what, why, count);
  }

  /** The report, in the order in which lines first came. */
  report(): ImportReport {
    return { scoresIn: this.#scoresIn, lines: [...this.#lines.values()] };
  }

  #add(kind: ReportKind, what: string, why: string, count: number): void {
    const key = `${kind}\n${what}\n${why}`;
    const before = this.#lines.get(key)?.count ?? 0;
    this.#lines.set(key, { kind, what, why, count: before + count });
  }
}
