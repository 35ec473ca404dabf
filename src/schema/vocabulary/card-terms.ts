import { vocabulary } from './vocabulary.ts';

const OWN = 'Plumbline, version 1';

export const benchmarkStatus = vocabulary('benchmark-status', 'Status of a benchmark', OWN, [
  ['draft', 'Draft', 'Not yet ready for results that others should rely on.'],
  ['active', 'Active', 'In use and maintained.'],
  ['saturated', 'Saturated', 'The best rows can no longer be told apart, or stand at the ceiling.'],
  ['deprecated', 'Deprecated', 'Replaced or advised against; results are still accepted.'],
  ['retired', 'Retired', 'Closed; no new results are accepted.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const modality = vocabulary('modality', 'Modality', OWN, [
  ['text', 'Text', 'Natural language as characters.'],
  ['code', 'Code', 'Source code.'],
  ['image', 'Image', 'Still pictures.'],
  ['audio', 'Audio', 'Sound and speech.'],
  ['video', 'Video', 'Moving pictures.'],
  ['tabular', 'Tabular', 'Tables of values.'],
  ['timeSeries', 'Time series', 'Values ordered in time.'],
  ['threeDimensional', '3D', 'Shapes, scenes or point clouds.'],
  ['action', 'Action', 'Steps taken in an environment.'],
  ['document', 'Document', 'Pages that mix text, layout and pictures.'],
  ['embedding', 'Embedding', 'A vector that represents the input.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const domain = vocabulary('domain', 'Domain', OWN, [
  ['general', 'General', 'No single subject.'],
  ['knowledge', 'Knowledge', 'Facts of many subjects.'],
  ['reasoning', 'Reasoning', 'Drawing conclusions in steps.'],
  ['math', 'Mathematics', 'Mathematical problems.'],
  ['coding', 'Coding', 'Writing or repairing programs.'],
  ['softwareEngineering', 'Software engineering', 'Work in whole repositories.'],
  ['agentic', 'Agentic', 'Acting in several steps towards a goal.'],
  ['toolUse', 'Tool use', 'Calling functions, tools or services.'],
  ['retrieval', 'Retrieval', 'Finding documents for a query.'],
  ['embedding', 'Embedding', 'Quality of vector representations.'],
  ['multilingual', 'Multilingual', 'Several languages.'],
  ['translation', 'Translation', 'From one language to another.'],
  ['summarization', 'Summarisation', 'Shortening texts.'],
  ['dialogue', 'Dialogue', 'Conversation over turns.'],
  ['instructionFollowing', 'Instruction following', 'Doing what was asked, in the form asked.'],
  ['longContext', 'Long context', 'Inputs of many thousand tokens.'],
  ['vision', 'Vision', 'Understanding pictures.'],
  ['speech', 'Speech', 'Understanding or producing speech.'],
  ['medicine', 'Medicine', 'Health and medicine.'],
  ['law', 'Law', 'Legal texts and questions.'],
  ['finance', 'Finance', 'Money, markets and accounts.'],
  ['science', 'Science', 'Natural sciences.'],
  ['education', 'Education', 'School and university exams.'],
  ['cybersecurity', 'Cybersecurity', 'Attack on and defence of computers.'],
  ['governmentDefense', 'Government and defence', 'Public administration and defence.'],
  ['safety', 'Safety', 'Avoiding harm.'],
  ['fairness', 'Fairness', 'Equal treatment of groups.'],
  ['privacy', 'Privacy', 'Protection of personal information.'],
  ['robustness', 'Robustness', 'Stability under changed inputs.'],
  ['factuality', 'Factuality', 'Truth of statements.'],
  ['efficiency', 'Efficiency', 'Time, money or energy used.'],
]);

export const taskType = vocabulary('task-type', 'Type of task', OWN, [
  ['multipleChoice', 'Multiple choice', 'One of several given answers.'],
  ['classification', 'Classification', 'One of several labels.'],
  ['clustering', 'Clustering', 'Grouping without given labels.'],
  ['similarity', 'Similarity', 'How alike two inputs are.'],
  ['extraction', 'Extraction', 'Parts of the input.'],
  ['shortAnswer', 'Short answer', 'A word, a number or a phrase.'],
  ['freeForm', 'Free form', 'A text of any form.'],
  ['ranking', 'Ranking', 'An order of given items.'],
  ['pairwisePreference', 'Pairwise preference', 'The better one of two.'],
  ['codeExecution', 'Code execution', 'A program that is run and tested.'],
  ['functionCalling', 'Function calling', 'A call with arguments.'],
  ['environment', 'Environment', 'Actions in a simulated or real environment.'],
  ['transcription', 'Transcription', 'Speech written down.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const persona = vocabulary(
  'persona',
  'Who uses it',
  'AI Alliance and MITRE user studies, in our words',
  [
    ['appDeveloper', 'AI application developer', 'Chooses a model for an application.'],
    ['vendor', 'Software vendor', 'Offers AI as a service.'],
    ['modelBuilder', 'Model builder', 'Trains and releases models.'],
    ['evalResearcher', 'Evaluation researcher', 'Builds and studies benchmarks.'],
    ['teEngineer', 'Test-and-evaluation engineer', 'Checks systems as a third party.'],
    ['dataScientist', 'Data scientist', 'Analyses results.'],
    ['redTeamer', 'AI red teamer', 'Looks for weak spots by attack.'],
    ['policy', 'Policy analyst', 'Judges whether a system is good enough.'],
    ['procurement', 'Procurement', 'Buys systems.'],
  ],
);

export const dataAccess = vocabulary('data-access', 'Access to the data', OWN, [
  ['public', 'Public', 'Anyone can download the items.'],
  ['gated', 'Gated', 'Items are given after registration or consent.'],
  ['private', 'Private', 'Items are not given out.'],
  ['rotating', 'Rotating', 'Items are replaced at intervals.'],
  ['mixed', 'Mixed', 'Some items are public, others are not.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const personalData = vocabulary('personal-data', 'Personal data', OWN, [
  ['none', 'None', 'No data about identifiable people.'],
  ['pseudonymous', 'Pseudonymous', 'Names were replaced.'],
  ['present', 'Present', 'Data about identifiable people.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const mitigation = vocabulary(
  'contamination-mitigation',
  'Protection against contamination',
  OWN,
  [
    ['none', 'None', 'Nothing is done.'],
    ['canary', 'Canary', 'Items carry a string that marks them.'],
    ['encryption', 'Encryption', 'Items are published encrypted.'],
    ['privateTest', 'Private test', 'The test items are not published.'],
    ['rotation', 'Rotation', 'Items are replaced at intervals.'],
    ['dateCutoff', 'Date cut-off', 'Only items newer than a date are used.'],
    ['paraphrase', 'Paraphrase', 'Items are rewritten.'],
    ['unknown', 'Unknown', 'No source says.'],
  ],
);

export const riskTaxonomy = vocabulary('risk-taxonomy', 'Risk taxonomy', 'The named taxonomies', [
  ['ailuminate-1.0', 'AILuminate 1.0', 'Hazard categories of MLCommons AILuminate 1.0.'],
  ['ibm-risk-atlas', 'IBM AI Risk Atlas', 'Risks of the IBM AI Risk Atlas.'],
  ['nist-ai-600-1', 'NIST AI 600-1', 'Risks of the NIST generative AI profile.'],
  ['custom', 'Custom', 'A code of the benchmark itself.'],
]);

export const reviewStatus = vocabulary('review-status', 'Review of the card', OWN, [
  ['generated', 'Generated', 'Made by a script from listed facts; no person checked it whole.'],
  ['draft', 'Draft', 'Written by a person, not reviewed.'],
  ['maintainerReviewed', 'Reviewed by a maintainer', 'A maintainer of this registry checked it.'],
  ['authorApproved', 'Approved by the authors', 'The authors of the benchmark approved it.'],
]);

export const population = vocabulary('population', 'Human population', OWN, [
  ['expert', 'Experts', 'People trained in the subject.'],
  ['average', 'Average people', 'People without special training.'],
  ['crowd', 'Crowd workers', 'Paid workers of a crowd platform.'],
  ['team', 'Team', 'Several people together.'],
  ['unknown', 'Unknown', 'The source does not say.'],
]);

export const relationType = vocabulary('relation', 'Relation between benchmarks', OWN, [
  ['variantOf', 'Variant of', 'The same idea with other items or conditions.'],
  ['subsetOf', 'Subset of', 'Part of the items of another benchmark.'],
  ['supersedes', 'Supersedes', 'Replaces another benchmark.'],
  ['supersededBy', 'Superseded by', 'Is replaced by another benchmark.'],
  ['oftenReportedWith', 'Often reported with', 'The same sources report both.'],
]);

export const artifactKind = vocabulary('artifact-kind', 'Kind of artifact', OWN, [
  ['data', 'Data', 'The items.'],
  ['code', 'Code', 'The code of the evaluation.'],
  ['harness', 'Harness', 'A task in an evaluation harness.'],
  ['croissant', 'Croissant metadata', 'A Croissant description of the data.'],
  ['canary', 'Canary', 'The canary string or its page.'],
  ['paper', 'Paper', 'A paper.'],
  ['leaderboard', 'Leaderboard', 'A leaderboard elsewhere.'],
]);
