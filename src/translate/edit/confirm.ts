import { readAccepted, writeAccepted } from '../../model/translations/accepted-wordings.ts';
import { pairsOf } from '../../model/translations/documents.ts';
import { stateOf } from '../../model/translations/state.ts';
import { accept } from '../accept.ts';
import { Failure } from '../failure.ts';
import { signText } from '../sign-text.ts';
import { t } from './messages.ts';
import { lookUp, unitOf, unitView } from './state.ts';
import type { Answer } from './view.ts';

const refused = (wrong: string, fix: string): Answer => ({ kind: 'refused', problems: [{ wrong, fix }] });

/**
 * Writes down that units of a document render the present original.
 * @param keys names of the units; all of the document when there are none
 */
export function acceptUnits(root: string, language: string, name: string, keys: readonly string[]): Answer {
  const wanted = lookUp(root, language, name);
  if (!wanted) return refused(t('noUnit'), t('noUnit.fix'));
  const { site, document, locale } = wanted;
  const { units, inStep } = stateOf(root, site, document, locale);
  if (!inStep) return refused(t('notReadable'), t('notReadable.fix'));
  const parts = keys.length > 0 ? keys.flatMap((key) => unitOf(key, units) ?? []) : units;
  if (parts.length < keys.length) return refused(t('noUnit'), t('noUnit.fix'));
  const before = readAccepted(root, locale);
  const pairs = pairsOf(root, site, document, locale, before);
  writeAccepted(root, locale, accept(before, name, pairs, new Set(parts.map(({ key }) => key))));
  const [only] = keys;
  return { kind: 'done', unit: keys.length === 1 && only ? unitView(root, wanted, only) : undefined };
}

/** Writes down who has read a whole text against its original. */
export function sign(root: string, language: string, name: string, person: string): Answer {
  const wanted = lookUp(root, language, name);
  if (!wanted) return refused(t('noUnit'), t('noUnit.fix'));
  const { site, document, locale } = wanted;
  // The command says the same with what is to be typed.
  if (!/\p{L}/u.test(person)) return refused(t('noName'), t('noName.fix'));
  if (stateOf(root, site, document, locale).units.some(({ state }) => state !== 'current'))
    return refused(t('notWhole'), t('notWhole.fix'));
  try {
    const { file, ...signed } = signText(root, site, document, locale, person);
    return { kind: 'done', say: t('signed', { file, name: signed.name, date: signed.date }) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(error.message, t('sign.fix'));
  }
}
