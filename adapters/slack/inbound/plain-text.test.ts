import { expect, it } from 'vitest';
import { mentions, toPlainText } from './plain-text.ts';

it.each([
  ['<@UBOT> pourquoi offre-42', 'pourquoi offre-42'],
  ['<@UBOT|matchpro>: aide', 'aide'],
  ['merci <@UBOT>', 'merci @UBOT'],
  ['vu avec <@U2|alix> dans <#C9|recrutement>', 'vu avec @alix dans #recrutement'],
  ['<mailto:camille@example.com|camille@example.com>', 'camille@example.com'],
  ['<http://example.org|example.org>', 'example.org'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['<https://example.org/a|Voir>', 'Voir (https://example.org/a)'],
  ['<!here> <!date^1700000000^{date}|14 novembre>', '@here 14 novembre'],
  ['Go &amp; Rust, 3 &lt; 5 &gt; 2', 'Go & Rust, 3 < 5 > 2'],
  ['&amp;lt;', '&lt;'],
])('Slack’s “%s” is what a person typed: “%s”', (raw, typed) => {
  expect(toPlainText(raw, 'UBOT')).toBe(typed);
});

it('a mention is of exactly this user', () => {
  expect(mentions('<@UBOT> a', 'UBOT')).toBe(true);
  expect(mentions('<@UBOT|x> a', 'UBOT')).toBe(true);
  expect(mentions('<@UBOT2> UBOT', 'UBOT')).toBe(false);
});
