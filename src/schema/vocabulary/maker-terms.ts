import { vocabulary } from './vocabulary.ts';

const OWN = 'Plumbline, version 1';

export const organizationKind = vocabulary('organization-kind', 'Kind of organization', OWN, [
  ['company', 'Company', 'A business.'],
  ['university', 'University', 'A university or a school.'],
  ['government', 'Government', 'A public body.'],
  ['nonprofit', 'Non-profit', 'A foundation, institute or association.'],
  ['community', 'Community', 'An open group of people.'],
  ['individual', 'Individual', 'One person.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const modelKind = vocabulary('model-kind', 'Model or system', OWN, [
  ['model', 'Model', 'Weights behind one interface.'],
  [
    'system',
    'System',
    'An agent, application or guarded deployment that names the models inside it.',
  ],
]);

export const openness = vocabulary('openness', 'Openness', OWN, [
  ['open', 'Open', 'Anyone can download it.'],
  ['gated', 'Gated', 'Given after registration or consent.'],
  ['closed', 'Closed', 'Not given out.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const baseRelation = vocabulary(
  'base-relation',
  'Relation to the base model',
  'Hugging Face model cards, in our words',
  [
    ['finetune', 'Fine-tuned from', 'Trained further from the base.'],
    ['quantized', 'Quantised from', 'Stored with fewer bits.'],
    ['merge', 'Merged from', 'Weights combined.'],
    ['distilled', 'Distilled from', 'Trained on outputs of the base.'],
    ['adapter', 'Adapter on', 'A small addition to the base.'],
  ],
);

export const revisionKind = vocabulary('revision-kind', 'Kind of revision', OWN, [
  [
    'checkpoint',
    'Checkpoint',
    'A point during training; the latest stands, the others are its history.',
  ],
  ['snapshot', 'Snapshot', 'A dated release of one model; each has rows of its own.'],
  ['implementation', 'Implementation', 'A version of the code that runs the model.'],
  ['unknown', 'Unknown', 'No source says.'],
]);
