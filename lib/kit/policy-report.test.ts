import { expect, it } from 'vitest';
import { readPolicyReports } from './policy-report';

const report = (body: object) => ({ type: 'csp-violation', age: 1, url: 'x', body });

it('keeps which page, which rule and what was stopped', () => {
  const documentURL = 'https://news.example/desk/stories/01910000-0000-7000-8000-000000000001?from=x#y';
  const body = {
    documentURL,
    effectiveDirective: 'script-src-elem',
    blockedURL: 'inline',
    disposition: 'enforce',
  };
  expect(readPolicyReports([report({ ...body, sample: 'alert("secret words")' })])).toEqual([
    {
      page: 'https://news.example/desk/stories/…',
      directive: 'script-src-elem',
      blocked: 'inline',
      disposition: 'enforce',
    },
  ]);
});

it('keeps no secret of an address, and nothing that could forge a line', () => {
  const token = 'a'.repeat(43);
  const [told] = readPolicyReports([
    report({
      documentURL: `https://news.example/preview/link/${token}`,
      effectiveDirective: 'img-src"\n{"msg":"forged"}',
      blockedURL: 'data:text/html,secret',
    }),
  ]);
  expect(told).toEqual({
    page: 'https://news.example/preview/link/…',
    directive: 'img-srcmsgforged',
    blocked: 'data:',
    disposition: 'enforce',
  });
});

it('reads twenty of a batch, and nothing of what is none', () => {
  expect(readPolicyReports(Array.from({ length: 100 }, () => report({})))).toHaveLength(20);
  for (const odd of [null, 7, {}, [7], [{ type: 'deprecation', body: {} }], 'x', [null]])
    expect(readPolicyReports(odd)).toEqual([]);
});
