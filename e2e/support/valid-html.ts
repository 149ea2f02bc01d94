import { HtmlValidate } from 'html-validate';

/**
 * The rules of html-validate that readers' pages keep: all that it recommends, and what WCAG asks of markup, but for these.
 * Each says why; a rule that a page should break once more is no reason to add one.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements with a slash and some attributes in camel case, which HTML reads as the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Values that need no quotes have none: every byte of a page is sent with every page.
    'attr-quotes': 'off',
    'void-style': 'off',
    // Ratios of pictures and their stand-ins are known by the server alone, and the policy of pages allows them.
    'no-inline-style': 'off',
    // A headline is as long as the newsroom writes it; search engines cut it, and it has a field of its own for them.
    'long-title': 'off',
    // In a narrow window with large text a number must be able to break between its groups.
    'tel-non-breaking': 'off',
    // VoiceOver in Safari says nothing of a list without bullets unless it is told again that it is one.
    'no-redundant-role': ['error', { exclude: ['list'] }],
  },
});

/** What is wrong with a page, a line a fault; empty for a valid one. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  );
}
