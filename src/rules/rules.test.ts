import { expect, test } from 'vitest';
import { makeRegistry } from '../records/fixtures.ts';
import { brokenReferences } from './broken/broken-references.ts';
import { checkRegistry } from './check-registry.ts';
import { describe } from './wording/index.ts';

const broken = [...brokenReferences];
test.each(broken.map((entry) => [`${entry.rule}: ${entry.when}`, entry] as const))(
  '%s',
  (_, entry) => {
    const problems = checkRegistry(makeRegistry(entry.parts), entry.options);
    expect(problems.map(({ file, at, rule }) => [file, at, rule])).toEqual(
      entry.finds.map(([file, at]) => [file, at, entry.rule]),
    );
    const [first] = problems;
    expect(first && describe(first)).toEqual({ message: entry.says, fix: entry.fix });
  },
);
