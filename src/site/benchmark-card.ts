import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Filed } from '../records/registry.ts';
import type { Benchmark } from '../records/shapes.ts';
import { labelOf, persona } from '../records/terms.ts';
import { contaminationSection, dataSection } from './benchmark-data.ts';
import { measureSection, taskSection } from './benchmark-measures.ts';
import { protocolSection } from './benchmark-protocols.ts';
import { howToRunSection } from './benchmark-run.ts';
import { aboutSection, relationSection, versionSection } from './benchmark-sources.ts';
import { factList, orUnknown } from './facts.ts';
import { type Html, html, nothing } from './html.ts';
import { prose } from './prose.ts';
import { section, textList } from './section.ts';
import type { Site } from './site.ts';

/** The card of a benchmark below its leaderboard: what it measures, how, on what data, and how far that goes. */
export function benchmarkCard(
  site: Site,
  benchmark: Filed<Benchmark>,
  leaderboard: Leaderboard,
): Html {
  const { record } = benchmark;
  const { version } = leaderboard;
  return html`${purposeSection(record)}
${proseSection(site, benchmark.id)}
${protocolSection(site, benchmark.id, version)}
${measureSection(record, version)}
${taskSection(version)}
${howToRunSection(record)}
${dataSection(record, version)}
${contaminationSection(record)}
${limitationSection(record)}
${versionSection(site, benchmark)}
${relationSection(site, record)}
${aboutSection(record)}`;
}

function purposeSection({ purpose, personas }: Benchmark): Html {
  return section(
    'purpose',
    'What it is for',
    factList([
      { label: 'Measures', value: purpose.measures },
      { label: 'Does not measure', value: purpose.doesNotMeasure },
      { label: 'Made for', value: unlessUnknown(purpose.useCases) },
      { label: 'Not made for', value: unlessUnknown(purpose.outOfScope) },
      ...(personas
        ? [{ label: 'Used by', value: personas.map((who) => labelOf(persona, who)).join(', ') }]
        : []),
    ]),
  );
}

function unlessUnknown(texts: readonly string[]): Html | string | undefined {
  return texts.length === 1 ? texts[0] : textList(texts);
}

function proseSection(site: Site, id: string): Html {
  const made = prose(site.registry.prose.get(id));
  return made === undefined ? nothing : section('about', 'In words', made);
}

function limitationSection({ limitations, validation }: Benchmark): Html {
  const { humanAgreement, labelErrorRate, inputSensitivity, experts } = validation ?? {};
  return section(
    'limitations',
    'Limitations and validation',
    textList(limitations.map(orUnknown)),
    factList([
      { label: 'Agreement of the metric with people', value: humanAgreement },
      { label: 'Errors in the labels', value: labelErrorRate },
      { label: 'Sensitivity to the form of the input', value: inputSensitivity },
      { label: 'Part of domain experts', value: experts },
    ]),
  );
}
