import type { RegistryParts } from '../../records/fixtures.ts';
import type { CheckOptions } from '../facts/context.ts';

/** One way of breaking a rule: a valid registry with a small change, and all that is then found. */
export interface Broken {
  readonly rule: string;
  /** What was changed, as the end of a sentence. */
  readonly when: string;
  readonly parts: RegistryParts;
  readonly options?: CheckOptions;
  /** File and place of each finding of the rule; no other rule may find anything. */
  readonly finds: readonly (readonly [file: string, at: string])[];
  /** The words for the first finding. */
  readonly says: string;
  readonly fix: string;
}
