import type { UnitState } from '../../model/translations/state.ts';
import { t } from './messages.ts';

/**
 * What a document is called: a text by its title, a note by the words to which it belongs, in the language of the
 * translation once they are translated; all else in the language of the page.
 * @param name as translators name it
 */
export function titleOf(name: string, units: readonly UnitState[]): string {
  const wordsOf = (key: string) => {
    const unit = units.find((one) => one.key === key);
    return unit?.translation || unit?.original;
  };
  const phrase = wordsOf('phrase');
  if (phrase) return t('note', { words: phrase });
  const key = `name.${name}`;
  return wordsOf('title') || (isName(key) ? t(key) : name);
}

type Name = Extract<keyof typeof t.table, `name.${string}`>;

const isName = (key: string): key is Name => Object.hasOwn(t.table, key);
