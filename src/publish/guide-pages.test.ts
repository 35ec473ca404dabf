import { expect, test } from 'vitest';
import { chapter } from './guide-pages.ts';

test('a chapter gives its title, description and text without tags', () => {
  const page =
    '<head><meta name="description" content="How &amp; why."></head><main><h1>Me<b>th</b>ods</h1><p>A &lt; B</p></main>';
  expect(chapter('methods', page)).toEqual({
    id: 'methods',
    title: 'Me th ods',
    path: '/guide/methods/',
    summary: 'How & why.',
    text: 'Me th ods A < B',
  });
});
