import { describe, expect, it } from 'vitest';
import { checkWebAddress } from './web-address.ts';

describe('checkWebAddress', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org/x',
    'https://example.org/a/b.html?q=1&r=%20#part',
    'https://example.org?q=1',
    'https://example.org#part',
    'https://example.org/@name/x',
    'https://ja.wikipedia.org/wiki/日本',
    "https://example.org/a'b(c)?d='e'",
    'https://example.org/%zz',
    'https://a.b.example/x',
  ])('accepts %s', (address) => {
    expect(checkWebAddress(address)).toBeNull();
  });

  it.each([
    ['http://example.org', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['JaVaScRiPt:alert(1)', 'notHttps'],
    [' javascript:alert(1)', 'characters'],
    ['java\nscript:alert(1)', 'characters'],
    ['\u0001javascript:alert(1)', 'characters'],
    ['data:text/html,<script>1</script>', 'notHttps'],
    ['vbscript:x', 'notHttps'],
    ['//evil.com', 'notHttps'],
    ['https:evil.com', 'notHttps'],
    ['https:/evil.com', 'notHttps'],
    ['HTTPS://example.org', 'notHttps'],
    ['file:///etc/passwd', 'notHttps'],
    ['', 'notHttps'],
    ['https://ok.com@evil.com', 'userinfo'],
    ['https://@evil.com', 'userinfo'],
    ['https://ok.com\\@evil.com', 'characters'],
    ['https://example.org/a b', 'characters'],
    ['https://example.org/\t', 'characters'],
    ['https://example.org/\u202egpj', 'characters'],
    ['https://exa\u200bmple.org/', 'characters'],
    ['https://', 'malformed'],
    ['https:///evil.com', 'altered'],
    ['https://exa%20mple.org', 'malformed'],
    ['https://example.org:99999/', 'malformed'],
    ['https://localhost/x', 'hostNotPublic'],
    ['https://localhost./x', 'hostNotPublic'],
    ['https://a.localhost/', 'hostNotPublic'],
    ['https://127.0.0.1/', 'hostNotPublic'],
    ['https://0x7f.1/', 'hostNotPublic'],
    ['https://2130706433/', 'hostNotPublic'],
    ['https://8.8.8.8/', 'hostNotPublic'],
    ['https://[::1]/', 'hostNotPublic'],
    ['https://[::ffff:10.0.0.1]/', 'hostNotPublic'],
    ['https://intranet/', 'hostNotPublic'],
    ['https://results.internal/', 'hostNotPublic'],
    ['https://printer.local/', 'hostNotPublic'],
    ['https://nas.home.arpa/', 'hostNotPublic'],
    ['https://Example.org/', 'altered'],
    ['https://example.org:443/', 'altered'],
    ['https://%65xample.org/', 'altered'],
    ['https://ｅxample.org/', 'altered'],
    ['https://example.org/a/../b', 'altered'],
    ['https://example.org/a/%2e%2e/b', 'altered'],
    ['https://example.org/./a', 'altered'],
  ])('refuses %j: %s', (address, reason) => {
    expect(checkWebAddress(address)).toEqual({ severity: 'error', reason });
  });

  it.each([
    ['https://xn--pple-43d.com', 'internationalName'],
    ['https://\u0430pple.com', 'internationalName'],
    ['https://bücher.example/x', 'internationalName'],
    ['https://example.org:8443/', 'port'],
  ])('leaves %s to a maintainer: %s', (address, reason) => {
    expect(checkWebAddress(address)).toEqual({ severity: 'warning', reason });
  });
});
