/*
 * The endings of Kazakh words as they stand in the skeleton of `fold.ts`, where ы and і, қ and к, ғ and г, ң and н, ш and
 * x are one letter each; so a back and a front ending differ in a and e alone.
 *
 * Source: the paradigms of Raikhangul Mukhamedova, Kazakh: A Comprehensive Grammar (Routledge, 2016), and Zura Dotton and
 * John Doyle Wagner, A Grammar of Kazakh (Duke University, SEELRC, 2018): number, possession, case, person, the common
 * forms of verbs and the most productive word-building endings, with the sounds after which each stands.
 */

/** Sounds before an ending, in the skeleton. й and у fall together with vowels there, and may be followed as consonants. */
const vowel = 'aeiou';
const glide = 'iu';
const voiceless = 'pkstxqfhcbvgd';
const voiced = 'lmnrzjvgbd';
const any = vowel + voiced + voiceless;

/** The place of an ending in a word, counted from the root. */
export const place = {
  building: 1,
  voice: 2,
  negation: 3,
  tense: 4,
  plural: 5,
  possession: 6,
  case: 7,
  person: 8,
} as const;

interface Ending {
  /** The letters after which it stands. */
  readonly after: string;
  readonly endings: readonly string[];
  readonly place: number;
  /** How far what is left may be from what was meant: 0 for nouns, 1 for verbs, 3 where another word is made. */
  readonly distance: 0 | 1 | 3;
  /** Whether the ending makes a verb finite, so that no ending of nouns may follow. */
  readonly isFinite?: boolean;
}

const endingAt =
  (place: number, distance: Ending['distance']) =>
  (after: string, endings: string): Ending => ({
    after,
    endings: endings.split(' '),
    place,
    distance,
  });
const plural = endingAt(place.plural, 0);
const possession = endingAt(place.possession, 0);
const declined = endingAt(place.case, 0);
const person = endingAt(place.person, 0);
const tense = endingAt(place.tense, 1);
const finite = (after: string, endings: string): Ending => ({ ...tense(after, endings), isFinite: true });
const negation = endingAt(place.negation, 1);
const voice = endingAt(place.voice, 1);
const building = endingAt(place.building, 3);

/** From the end of a word inwards; an ending stands only after one of a lower place, or the root. */
export const kazakhEndings: readonly Ending[] = [
  // plural
  plural(`${vowel}r`, 'lar ler'),
  plural('lmnzjrvgbd', 'dar der'),
  plural(voiceless, 'tar ter'),
  // genitive
  declined(`${vowel}mn`, 'nin'),
  declined(voiced + glide, 'din'),
  declined(voiceless, 'tin'),
  // dative
  declined(`${vowel}${voiced}`, 'ga ge'),
  declined(voiceless, 'ka ke'),
  // dative after possession
  declined('i', 'na ne'),
  declined('mn', 'a e'),
  // accusative
  declined(vowel, 'ni'),
  // accusative after possession
  declined('i', 'n'),
  // accusative
  declined(voiced + glide, 'di'),
  declined(voiceless, 'ti'),
  // locative
  declined(`${vowel}${voiced}`, 'da de'),
  declined(voiceless, 'ta te'),
  // locative after possession
  declined('i', 'nda nde'),
  // ablative
  declined(`${vowel}${voiced}`, 'dan den'),
  declined(voiceless, 'tan ten'),
  declined('imn', 'nan nen'),
  // instrumental
  declined(`${vowel}lrmn`, 'men menen'),
  declined('zjvgbd', 'ben benen'),
  declined(voiceless, 'pen penen'),
  // belonging
  declined(any, 'niki diki tiki'),
  // possession, 1st person
  possession(voiced + voiceless + glide, 'im imiz'),
  possession(vowel, 'm miz'),
  // possession, 2nd person
  possession(voiced + voiceless + glide, 'in iniz'),
  possession(vowel, 'n niz'),
  // possession, 3rd person
  possession(voiced + voiceless + glide, 'i'),
  possession(vowel, 'si'),
  // person
  person(`${vowel}${voiced}`, 'min bin sin siz miz biz'),
  person(voiceless, 'pin sin siz piz'),
  // person, present, short: барам
  person('ae', 'm'),
  // persons
  person(any, 'sinder sizder'),
  // present
  finite(`${voiced}${voiceless}${glide}`, 'adi edi a e'),
  finite(vowel, 'idi i'),
  // past
  finite(`${vowel}${voiced}`, 'di dim din dik diniz'),
  finite(voiceless, 'ti tim tin tik tiniz'),
  // past that was heard of
  finite(`${voiced}${voiceless}${glide}`, 'ipti'),
  finite(vowel, 'pti'),
  // participle, past
  tense(`${vowel}${voiced}`, 'gan gen'),
  tense(voiceless, 'kan ken'),
  // participle, future
  tense(`${voiced}${voiceless}${glide}`, 'ar er atin etin'),
  // participle
  tense(vowel, 'itin'),
  // converb
  finite(`${voiced}${voiceless}${glide}`, 'ip'),
  finite(vowel, 'p'),
  // condition
  finite(any, 'sa se sam sem san sen sak sek saniz seniz'),
  // purpose
  finite(`${vowel}${voiced}`, 'gali geli'),
  finite(voiceless, 'kali keli'),
  // wish
  finite(`${voiced}${voiceless}${glide}`, 'ain ein aik eik'),
  finite('aei', 'in ik'),
  finite(`${vowel}${voiced}`, 'gim gin gisi'),
  finite(voiceless, 'kim kin kisi'),
  // order
  finite(any, 'sin'),
  finite(`${vowel}${voiced}`, 'niz iniz'),
  // order to several
  finite(vowel, 'ndar nder'),
  finite(voiced + voiceless, 'indar inder'),
  // intention
  tense(vowel + voiced, 'mak mek bak bek'),
  tense(voiceless, 'pak pek'),
  // verbal noun
  tense(any, 'u'),
  // negation
  negation(`${vowel}lr`, 'ma me mai mei maidi meidi mas mes'),
  negation('mnzjvgbd', 'ba be bai bei baidi beidi bas bes'),
  negation(voiceless, 'pa pe pai pei paidi peidi pas pes'),
  // voice
  voice(voiced + voiceless + glide, 'il in is dir tir giz kiz'),
  voice(vowel, 'l n s t'),
  // verb from noun
  building(`${vowel}rl`, 'la le lan len las les'),
  building(voiced, 'da de dan den das des'),
  building(voiceless, 'ta te tan ten tas tes'),
  // quality
  building(`${vowel}r`, 'lik li'),
  building(voiced, 'dik di'),
  building(voiceless, 'tik ti'),
  // lack
  building(any, 'siz'),
  // doer
  building(any, 'xi'),
  // likeness
  building(`${vowel}${voiced}`, 'dai dei'),
  building(voiceless, 'tai tei'),
  // manner
  building(any, 'xa xe'),
  // degree
  building(vowel, 'rak rek'),
  building(voiced + voiceless, 'irak irek'),
];

/** What makes an adjective of a word with its ending, after which all endings of nouns may follow: үйдегі, бүгінгі. */
export const adjectives: readonly Ending[] = [
  // place and time
  building(vowel + voiced, 'gi'),
  building(voiceless, 'ki'),
];

/** A vowel that falls out before an ending with a vowel: орын – орны, халық – халқы, ауыз – аузы, дауыс – даусы. */
export const elisions: Readonly<Record<string, string>> = {
  rn: 'rin',
  lk: 'lik',
  rk: 'rik',
  rp: 'rip',
  nl: 'nil',
  uz: 'uiz',
  us: 'uis',
  rt: 'rit',
};
