import { readBlockNodes } from '../../model/documents/blocks.ts';
import { foreignMarkup } from '../../model/documents/markup.ts';
import { explainMdx } from '../../model/documents/mdx-problems.ts';
import { tagsOfFile } from '../../model/documents/tag-rules.ts';
import { hiddenIn } from '../../model/problems/hidden-characters.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import { marksOf, placeholdersOf } from './placeholder-marks.ts';
import type { ExchangeUnit } from './unit.ts';
import { replaced } from './write.ts';

/**
 * Checks whether a translation can be inserted: it is one block, and has the tags, links and placeholders of the
 * original (or those it had before, where they differ on purpose), no others, and no invisible character.
 * @param form the text of the file into which it is written
 */
export function checkWording(
  unit: ExchangeUnit,
  text: string,
  form: string,
): Pick<Problem, 'wrong' | 'fix'> | undefined {
  const hidden = hiddenIn(text);
  if (hidden) {
    return {
      wrong: t('hidden', { key: unit.key, name: hidden.name }),
      fix:
        text.slice(0, hidden.index).trim() === ''
          ? t('hidden.first')
          : t('hidden.fix', { before: text.slice(0, hidden.index).slice(-12) }),
    };
  }
  if (unit.kind === 'plain') return undefined;
  const escaped =
    unit.kind === 'block' && text.match(escapedSigns)?.find((one) => !`${unit.source}${unit.target}`.includes(one));
  if (escaped) return { wrong: t('escapedTwice', { key: unit.key, sign: escaped }), fix: t('escapedTwice.fix') };
  if (unit.kind === 'string') return checkMarks(unit, text, placeholdersOf);
  const after = replaced(form, [{ ...unit.place, text }]);
  try {
    const kinds = (source: string) => readBlockNodes(source).map(({ kind }) => kind);
    if (kinds(after).join() !== kinds(form).join()) {
      return {
        wrong: t('notOneParagraph', { key: unit.key, words: text.slice(0, 40) }),
        fix: t('notOneParagraph.fix'),
      };
    }
  } catch (error) {
    const { wrong, fix } = explainMdx({ file: unit.place.file, text: after }, error, tagsOfFile(unit.place.file));
    return { wrong: `${unit.key}: ${wrong}`, fix };
  }
  return checkMarks(unit, text, marksOf) ?? checkMarkup(unit, text);
}

/** What a program that escapes a text twice makes of the signs of XML: readers would see them as `&lt;` or `<`. */
const escapedSigns = /&(?:lt|gt|amp|quot|apos|#0*(?:34|38|39|60|62)|#x0*(?:22|26|27|3c|3e));/gi;

/** Even on a tag of the original, an attribute that is not in the list would make the text a program. */
function checkMarkup({ key, place: { file } }: ExchangeUnit, text: string) {
  const [foreign] = foreignMarkup({ file, text }, tagsOfFile(file));
  return foreign && { wrong: `${key}: ${foreign.wrong}`, fix: foreign.fix };
}

function checkMarks(unit: ExchangeUnit, text: string, marksIn: (text: string) => string[]) {
  const wanted = marksIn(unit.source).join(' ');
  const given = marksIn(text).join(' ');
  if (given === wanted || (unit.target !== '' && given === marksIn(unit.target).join(' '))) return undefined;
  return {
    wrong: t('otherTags', { key: unit.key, given: given || t('noTags'), wanted: wanted || t('noTags') }),
    fix: t('otherTags.fix'),
  };
}
