import { type GetTextTranslation, po } from 'gettext-parser';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import { type ExchangeFile, locationOf } from './exchange-file.ts';
import { termsIn } from './terms.ts';
import type { ReturnedFile, ReturnedUnit } from './unit.ts';
import { wordingMark } from './wording-hash.ts';

/** The comment with the hash of the wording with which a unit was exported (`wordingMark`). */
const exportedComment = 'exported: ';

/** The comment with the wording of the original that a stale translation renders, for programs that hide `#|`. */
const formerComment = 'former original: ';

/**
 * Writes documents as a gettext catalogue: an entry for each block, the document and the name of the block as its
 * context. Markup is written in it as in the files of the site. A stale one is fuzzy, with the former wording as `#| msgid`.
 * https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
 */
export function writePo({ original, language, documents, terms }: ExchangeFile): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const { name, units } of documents) {
    for (const unit of units) {
      const msgctxt = `${name}#${unit.key}`;
      const agreed = termsIn(unit.source, terms).map(({ term, translation }) => `${term} = ${translation}`);
      const { former } = unit;
      const stale = former === undefined ? [] : [formerComment + former];
      const extracted = [...unit.notes, ...agreed, ...stale, exportedComment + wordingMark(unit.target)].join('\n');
      const comments = {
        extracted,
        reference: locationOf(unit),
        ...(former === undefined ? {} : { flag: 'fuzzy', previous: `msgid ${JSON.stringify(former)}` }),
      };
      translations[msgctxt] = {
        [unit.source]: { msgctxt, msgid: unit.source, msgstr: [unit.target], comments },
      };
    }
  }
  const headers = {
    'Project-Id-Version': 'statement',
    'PO-Revision-Date': `${new Date().toISOString().slice(0, 16).replace('T', ' ')}+0000`,
    // As `msginit` writes it when nobody has translated yet.
    'Last-Translator': 'Automatically generated',
    'Language-Team': 'none',
    Language: language,
    'X-Source-Language': original,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 })}\n`;
}

/**
 * Reads a gettext catalogue that a translation program has written. An entry marked as fuzzy is not finished.
 * @param file its path, for sentences about it
 */
export function readPo(file: string, text: string): ReturnedFile | Problem {
  const damaged = (line: number): Problem => ({
    file,
    line,
    wrong: t('damagedPo'),
    fix: t('damagedPo.fix'),
  });
  try {
    const { headers, translations } = po.parse(text.replaceAll('\r\n', '\n'), { validation: true });
    const entries = Object.values(translations)
      .flatMap((byText) => Object.values(byText))
      .filter(({ msgid }) => msgid !== '');
    const language = headers?.['Language'];
    if (!language && entries.length > 0) {
      return { file, line: 1, wrong: t('poWithoutHeader'), fix: t('poWithoutHeader.fix', { code: 'xx' }) };
    }
    if (!language || entries.length === 0) return damaged(1);
    return {
      language,
      original: headers?.['X-Source-Language'],
      units: readEntries(text, entries),
    };
  } catch (error) {
    return damaged(Number(/at line (\d+)/.exec(String(error))?.[1] ?? 1));
  }
}

/** The lines of entries, found in one pass through the text: a search for each from its beginning would take n² steps. */
function readEntries(text: string, entries: readonly GetTextTranslation[]): ReturnedUnit[] {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, context] = /^msgctxt "(.*)"/.exec(line) ?? [];
    if (context !== undefined && !lines.has(context)) lines.set(context, index + 1);
  }
  return entries.map((entry) => readEntry(entry, lines.get(entry.msgctxt ?? '') ?? 1));
}

function readEntry({ msgctxt = '', msgid, msgstr, comments = {} }: GetTextTranslation, line: number): ReturnedUnit {
  const [document = '', key = ''] = msgctxt.split('#');
  const fuzzy = comments.flag?.includes('fuzzy');
  const extracted = comments.extracted?.split('\n') ?? [];
  const exported = extracted.find((comment) => comment.startsWith(exportedComment));
  return {
    document,
    key,
    source: msgid,
    target: fuzzy ? '' : (msgstr[0] ?? ''),
    exported: exported?.slice(exportedComment.length),
    wasStale: extracted.some((comment) => comment.startsWith(formerComment)),
    line,
  };
}
