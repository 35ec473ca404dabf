import * as card from '../schema/vocabulary/card-terms.ts';
import * as maker from '../schema/vocabulary/maker-terms.ts';
import * as measure from '../schema/vocabulary/measure-terms.ts';
import * as result from '../schema/vocabulary/result-terms.ts';
import { labelOf, type Vocabulary } from '../schema/vocabulary/vocabulary.ts';

const labels = (of: Vocabulary) => (value: string) => labelOf(of, value);

/** Labels of the vocabularies' values, as pages print them; an unknown value stands for itself. */
export const domain = labels(card.domain);
export const modality = labels(card.modality);
export const taskType = labels(card.taskType);
export const benchmarkStatus = labels(card.benchmarkStatus);
export const dataAccess = labels(card.dataAccess);
export const population = labels(card.population);
export const relationType = labels(card.relationType);
export const reviewStatus = labels(card.reviewStatus);
export const aggregateMethod = labels(measure.aggregateMethod);
export const direction = labels(measure.direction);
export const unit = labels(measure.unit);
export const openness = labels(maker.openness);
export const organizationKind = labels(maker.organizationKind);
export const relationship = labels(result.relationship);
export const sourceKind = labels(result.sourceKind);
