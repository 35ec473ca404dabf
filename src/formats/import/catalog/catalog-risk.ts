import type { Benchmark } from '../../../schema/benchmark.ts';
import type { CatalogLine } from './catalog-line.ts';

type Risks = NonNullable<Benchmark['risks']>;

/** Domains whose cards must name risks. */
const risky = [
  'safety',
  'fairness',
  'privacy',
  'cybersecurity',
  'toxicity',
  'jailbreak',
  'over-refusal',
  'biosecurity',
];

/** The risks of a line: those it names, else its own words for the domain. */
export function riskOf(line: CatalogLine): Risks | undefined {
  const named = line.risks?.map(({ taxonomy, code }) => ({
    taxonomy: taxonomyOf(taxonomy),
    code: codeOf(taxonomy, code),
  }));
  if (named) return named;
  const words = line.domains.filter((domain) => risky.includes(domain));
  return words.length > 0
    ? words.map((code) => ({ taxonomy: 'custom' as const, code }))
    : undefined;
}

function taxonomyOf(name: string): Risks[number]['taxonomy'] {
  if (name.startsWith('IBM AI Risk Atlas')) return 'ibm-risk-atlas';
  return name.includes('AILuminate') ? 'ailuminate-1.0' : 'custom';
}

function codeOf(taxonomy: string, code: string): string {
  return taxonomyOf(taxonomy) === 'custom'
    ? `${taxonomy.replace(/ \(.*/, '')}: ${code}`.slice(0, 120)
    : code;
}
