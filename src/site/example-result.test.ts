import { expect, test } from 'vitest';
import { recordShapes } from '../records/record-kind.ts';
import { exampleResult } from './example-result.ts';

test('the example of the guide is a valid result', () => {
  expect(recordShapes.result.safeParse(JSON.parse(exampleResult)).error).toBeUndefined();
});
