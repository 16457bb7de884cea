import { testLongTexts } from '../setup/long-texts.ts';

testLongTexts('fields of texts', '.mdx', (before, text) => before.replace(/^title: .*$/m, () => `title: ${text}`));
testLongTexts('the data', '.yaml', (before, text) => `${before}\n${text}\n`);
testLongTexts('the strings', '.json', (before, text) =>
  before.replace(/\}\s*$/, () => `, "more": ${JSON.stringify(text)} }`),
);
testLongTexts('the record of the original', 'record.txt', (before, text) => before + text);
