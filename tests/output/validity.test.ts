import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { htmlOf, pages } from '../setup/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error' },
});

for (const page of pages) {
  test(`${page} is valid HTML`, async () => {
    const { results } = await validator.validateString(htmlOf(page), page);
    const findings = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
    );
    expect(findings).toEqual([]);
  });
}
