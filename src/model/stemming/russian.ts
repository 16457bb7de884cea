import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { fold } from './fold.ts';
import { isLatin, plain, type Stem, spellings, type WordRules } from './rules.ts';
import { toCyrillic } from './transliterate.ts';

/** What Snowball leaves of one half of a verb's forms: действова-л beside действ-ует. */
const verbSuffix = /^(?:(.{4,}?)(?:[оеы]ва|ива)|(.*(?:да|зна|ста))ва)$/;

/** An adjective made of a noun: апелляционн-ый beside апелляц-ия. */
const adjectiveSuffix = /^(.{3,}?ц)ион[а-я]*$/;

/** An adjective made of the name of a place or a noun: атырауская beside Атырау, алматинский beside Алматы. */
const placeSuffix = /^(.{4,}?)(?:инск|овск|ск)(?:[иоы]й|ая|[ое]е|[иы]е|ого|ому|[иы]м|ом|ую|[иы]х|[иы]ми)$/;

/** A vowel that only the forms without an ending have: суток beside сутки, список beside списка. */
const fleetingVowel = /^(.{2,}[бвгджзклмнпрстфхчшщ])[оеё]([кц])$/;

/** Snowball takes some names for verbs and others not; this takes the ending of a noun alone. */
const nounEnding = /^(.{4,}?)(?:ами|ями|ах|ях|ам|ям|ов|ев|ей|ой|ом|ем|ью|[аяоеёиыуюйь])$/;

function stems(word: string): Stem[] {
  const stem = stemRussian(word.replace(/ё/g, 'е'));
  return plain(
    [
      word,
      stem,
      stem.replace(verbSuffix, '$1$2'),
      stem.replace(adjectiveSuffix, '$1'),
      word.replace(nounEnding, '$1'),
      word.replace(placeSuffix, '$1'),
      word.replace(fleetingVowel, '$1$2'),
    ].map(fold),
  );
}

/**
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * After the list of Snowball (https://snowballstem.org), shortened.
 */
const stopWords = `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне было вот от меня еще ещё нет о
  об из ему теперь когда даже ну ли если или ни быть был него до вас уже вам ведь там потом себя ей может они тут где
  есть надо для мы тебя их чем была сам без будто чего себе под будет кто этот того потому этого какой какая какие
  каким совсем здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при об хоть после над
  больше тот через эти нас про них много разве эту моя свою этой перед лучше том такой им более всегда между это моего
  могут ли мочь сколько почему нельзя нужно такое такой значит означает люди людей людям такая такие таков кому кого кем ком которых которая которые который чей чья чьи этих эти этим всего всем весь всю вся
  своих своё свой наш наша наши ваш ваша свои также либо пока пожалуйста дать дают дал дали даёт дает делать сделать хочу хотят
  узнать область области обл происходит какого каких какому каком проходит проходят проходил проходила проходили состоялся состоялись
  той тех тому теми`;

/** How Russian words are read: Snowball reads a word as it is written. */
export const rules: WordRules = {
  stopWords,
  stems,
  read: (word) =>
    isLatin(word)
      ? spellings(word).map((spelling) => [...plain([fold(spelling)]), ...stems(toCyrillic(spelling))])
      : [stems(word)],
  isLatin: false,
  isBaseWhole: false,
  attached: /(\d)-?(?:[йяемх]|го|му|ая|ой|ую|ти|ми)(?![\p{L}\p{N}])/gu,
  article: {
    word: 'статья',
    forms: /^стат(?:ь(?:[яиею]|ёй|ей|ям|ями|ях)|ей)$/,
    short: /(^|[^\p{L}\p{N}])ст\.?\s*(?=\d)/gu,
    numberAt: 1,
  },
  hasRelatedBeginnings: true,
  evidence: 0.65,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5, twoErrors: 9 },
};
