import { describe, expect, test } from 'vitest';
import { prose } from './prose.ts';

const of = (markdown: string) => prose(markdown)?.html ?? '';

describe('prose', () => {
  test('is nothing where there is none', () => expect(prose(undefined)).toBeUndefined());
  test('sets headings below those of the page', () => {
    expect(of('# A\n\n## B')).toContain('<h3>A</h3>\n<h4>B</h4>');
  });
  test('makes tables without style', () => {
    expect(of('| a |\n| -: |\n| 1 |')).toContain('<td class="right">1</td>');
  });
  test('gives links no trust', () => {
    expect(of('[x](https://example.org)')).toContain(
      '<a rel="nofollow ugc noopener noreferrer" href="https://example.org">x</a>',
    );
  });
});

describe('prose lets nothing dangerous through', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](http://plain.example/)',
    '![x](https://tracker.example/p.png)',
    '![a"b onerror=alert(1)](x)',
    '<a href="javascript:alert(1)">x</a>',
    '[x](https://e.org "a\\" onclick=alert(1) \\"")',
    '<svg><script>alert(1)</script></svg>',
    '<div style="position:fixed">x</div>',
  ];
  for (const attack of attacks) {
    test(JSON.stringify(attack), () => {
      const made = of(attack);
      expect(made).not.toMatch(/<(script|img|iframe|svg|div style|object|embed|form|input)/i);
      expect(made.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(on\w+|style|src)\s*=/i);
      expect(made).not.toMatch(/href="(?!https:)/i);
    });
  }
});
