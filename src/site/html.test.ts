import { describe, expect, test } from 'vitest';
import { escapeHtml, html, nothing, trusted } from './html.ts';

describe('html', () => {
  const cases: readonly (readonly [string, { html: string }, string])[] = [
    ['escapes text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['keeps HTML that it made', html`<p>${html`<b>${'x'}</b>`}</p>`, '<p><b>x</b></p>'],
    ['joins lists', html`${['<', html`<i>`, 3]}`, '&lt;<i>3'],
    ['leaves out what is not there', html`a${undefined}${null}${false}${nothing}b`, 'ab'],
    ['prints zero', html`${0}`, '0'],
    ['prints text that is called like a method', html`${'constructor'}`, 'constructor'],
    ['keeps what is marked as trusted', html`${trusted('<svg/>')}`, '<svg/>'],
  ];
  for (const [title, made, expected] of cases) test(title, () => expect(made.html).toBe(expected));
});

test('escapeHtml leaves other characters alone', () => {
  expect(escapeHtml('é 模型 `$`')).toBe('é 模型 `$`');
});
