import type { ModelFact } from './model-fact.ts';
import type { ModelParts } from './model-of-facts.ts';

/** The printed name of the undated entry, else one made from the id. */
export function displayName(
  id: string,
  facts: readonly ModelFact[],
  names: ModelParts['names'],
): string {
  const plain = names
    .filter(([, identity]) => !identity.revision && !identity.configuration)
    .map(([name]) => name);
  const fact =
    facts.find(({ model_id }) => model_id === id) ??
    facts.find(({ model_id }) => plain.includes(model_id));
  if (fact) return withoutMarks(fact.name);
  return id.split('/')[1] ?? id;
}

/** A printed name without the footnote marks and sizes of its table. */
function withoutMarks(name: string): string {
  return name
    .replace(/\*+(?= |$)/, '')
    .replace(/ \((\d+(\.\d+)?B)(\/\d+(\.\d+)?B)?\)$/, '')
    .replace(/ \((FC|Prompt|FC thinking)\)$/, '')
    .trim()
    .slice(0, 200);
}
