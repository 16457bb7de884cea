import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { fold } from './fold.ts';
import { isLatin, plain, type Stem, spellings, type WordRules } from './rules.ts';
import { toCyrillic } from './transliterate.ts';

/** What Snowball leaves of one half of a verb's forms: действова-л next to действ-ует. */
const verbSuffix = /^(?:(.{4,}?)(?:[оеы]ва|ива)|(.*(?:да|зна|ста))ва)$/;

/** A verb for what is done often, with another vowel in its root: допрашива-ть next to допрос, осматрива-ть next to осмотр. */
const iterative = /^(.{2,})а([^аеиоуыэюя]{1,2})ива$/;

/** A root with another consonant at its end than its verb or noun has: отпущен next to отпустил, допрошен next to допрос. */
const softRoot = /^(.{3,})(жд|[бвмпф]л|[жчшщ])(?:енн?)?$/;
const hardened: Readonly<Record<string, string>> = { ж: 'дгз', ч: 'тк', ш: 'с' };

function hardRootsOf(stem: string): string[] {
  const [, root = '', end = ''] = softRoot.exec(stem) ?? [];
  const hard = end === 'щ' ? ['ст', 'т'] : [...(hardened[end] ?? end.replace(/.$/, '').replace('ж', 'д'))];
  return hard.map((consonants) => root + consonants);
}

/** An adjective made of a noun: апелляционн-ый next to апелляц-ия. */
const adjectiveSuffix = /^(.{3,}?ц)ион[а-я]*$/;

/** An adjective made of a name or a noun: тверская next to Тверь, ялтинский next to Ялта, ооновский next to ООН. */
const placeSuffix = /^(?:(.{3,}?)овск|(.{4,}?)(?:ин)?ск)(?:[аоуыие][яйеюмх]|о[гм][оу]|[иы]ми)$/;

/** A vowel that only the forms without an ending have: суток next to сутки, список next to списка. */
const fleetingVowel = /^(.{2,}[бвгджзклмнпрстфхчшщ])[оеё]([кц])$/;

/** Snowball takes some names for verbs and others not; this takes the ending of a noun alone. */
const nounEnding = /^(.{4,}?)(?:ами|ями|ах|ях|ам|ям|ов|ев|ей|ой|ом|ем|ью|[аяоеёиыуюйь])$/;

/** The vowel that Snowball leaves of a verb, where the noun has none: обыска-ли next to обыск. */
const verbVowel = /^(.{4,})[аеия]$/;

function stems(word: string): Stem[] {
  const stem = stemRussian(word.replace(/ё/g, 'е'));
  const root = stem.replace(iterative, '$1о$2');
  return plain(
    [
      word,
      stem,
      stem.replace(verbSuffix, '$1$2'),
      stem.replace(verbVowel, '$1'),
      root,
      stem.replace(adjectiveSuffix, '$1'),
      ...hardRootsOf(root),
      word.replace(nounEnding, '$1'),
      word.replace(placeSuffix, '$1$2'),
      word.replace(fleetingVowel, '$1$2'),
    ].map(fold),
  );
}

/**
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * After the list of Snowball (https://snowballstem.org), shortened.
 */
const stopWords = `а без более больше будет будто бы был была были было быть в вам вас ваш ваша вашей вашем вашим ведь
  весь вместо во возле вокруг вообще вот все всегда всего всем всеми всему всех всё всю вся вы где да дает даёт даже
  дал дали дать дают делать для до его ее её ей ему если есть еще ещё же за зачем здесь значит и из или им их ищу к как
  какая какие каким каких какого какой каком какому кем когда кого ком кому которая которого которой котором которую
  которые который которым которыми которых кроме кто куда ли либо лучше любого любое любой любом любыми людей люди
  людям между меня мимо мне много могу могут моего может можно мой мочь моя мы на над надо найди нам нами нас насчет
  насчёт наш наша наши не него нее ней нельзя нет нём ни никогда никому ним ними них ничего но ну нужен нужна нужно
  нужны о об обл области область один одни одним одних одно одного одной одном одну означает около он она они оно от
  откуда перед по под подскажите пожалуйста пока покажи покажите после потом потому почему почти при про происходит
  проходил проходила проходили проходит проходят разве расскажите с сам сами самим самих само самого самое самой самом
  самым своего своё своём свои своих свой свою сделать себе себя сейчас скажи скажите сколько сможет со собой совсем
  состоялись состоялся среди сюда так такая также такие таким таких таков такого такое такой таком там тебя тем теми
  теперь тех то того тоже той только том тому тот тут ты у уже узнать хоть хотя хотят хочется хочу чего чей чем через
  что чтобы чьи чья эти этим этих это этого этой этом этому этот эту я`;

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
  verb: /..(?:л[аио]?|[еиуюя]т|ть)(?:с[яь])?$/,
  evidence: 0.65,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5, twoErrors: 9 },
};
