/*
 * The endings of Kazakh words as they stand in the skeleton of `fold.ts`, where ы and і, қ and к, ғ and г, ң and н, ш and
 * x are one letter each; so a back and a front ending differ in a and e alone.
 *
 * Source: the paradigms of Raikhangul Mukhamedova, Kazakh: A Comprehensive Grammar (Routledge, 2016), and Zura Dotton and
 * John Doyle Wagner, A Grammar of Kazakh (Duke University, SEELRC, 2018): number, possession, case, person, the common
 * forms of verbs and the most productive word-building endings, with the sounds after which each stands.
 */

/** Sounds before an ending, in the skeleton. й and у fall together with vowels there. */
const vowel = 'aeiou';
const voiceless = 'pkstxqfhcbvgd';
const voiced = 'lmnrzjvgbd';

interface Ending {
  /** What it is, for people. */
  readonly name: string;
  /** The letters after which it stands. */
  readonly after: string;
  readonly endings: readonly string[];
  /** How far what is left may be from what was meant: 0 for nouns, 1 for verbs, 2 where another word is made. */
  readonly distance: 0 | 1 | 2;
}

const endingAt =
  (distance: Ending['distance']) =>
  (name: string, after: string, endings: string): Ending => ({
    name,
    after,
    endings: endings.split(' '),
    distance,
  });
const noun = endingAt(0);
const verb = endingAt(1);
const building = endingAt(2);

/** From the end of a word inwards; after each, any other may follow that makes sense to nobody but is rare enough. */
export const kazakhEndings: readonly Ending[] = [
  noun('plural', `${vowel}r`, 'lar ler'),
  noun('plural', 'lmnzjrvgbd', 'dar der'),
  noun('plural', voiceless, 'tar ter'),
  noun('genitive', `${vowel}mn`, 'nin'),
  noun('genitive', voiced, 'din'),
  noun('genitive', voiceless, 'tin'),
  noun('dative', `${vowel}${voiced}`, 'ga ge'),
  noun('dative', voiceless, 'ka ke'),
  noun('dative after possession', 'i', 'na ne'),
  noun('dative after possession', 'mn', 'a e'),
  noun('accusative', vowel, 'ni'),
  noun('accusative after possession', 'i', 'n'),
  noun('accusative', voiced, 'di'),
  noun('accusative', voiceless, 'ti'),
  noun('locative', `${vowel}${voiced}`, 'da de'),
  noun('locative', voiceless, 'ta te'),
  noun('locative after possession', 'i', 'nda nde'),
  noun('ablative', `${vowel}${voiced}`, 'dan den'),
  noun('ablative', voiceless, 'tan ten'),
  noun('ablative', 'imn', 'nan nen'),
  noun('instrumental', `${vowel}lrmn`, 'men menen'),
  noun('instrumental', 'zjvgbd', 'ben benen'),
  noun('instrumental', voiceless, 'pen penen'),
  noun('possession, 1st person', voiced + voiceless, 'im imiz'),
  noun('possession, 1st person', 'aeiu', 'm miz'),
  noun('possession, 2nd person', voiced + voiceless, 'in iniz'),
  noun('possession, 2nd person', 'aeiu', 'niz'),
  noun('possession, 3rd person', voiced + voiceless, 'i'),
  noun('possession, 3rd person', vowel, 'si'),
  noun('person', `${vowel}${voiced}`, 'min bin sin siz miz biz'),
  noun('person', voiceless, 'pin sin siz piz'),
  noun('persons', `${vowel}${voiced}${voiceless}`, 'sinder sizder'),
  verb('present', `${voiced}${voiceless}`, 'adi edi'),
  verb('present', vowel, 'idi'),
  verb('present', `${voiced}${voiceless}u`, 'amin emin asin esin asiz esiz amiz emiz'),
  verb('past', `${vowel}${voiced}`, 'dim din dik diniz'),
  verb('past', voiceless, 'tim tin tik tiniz'),
  verb('participle, past', `${vowel}${voiced}`, 'gan gen'),
  verb('participle, past', voiceless, 'kan ken'),
  verb('participle, future', `${voiced}${voiceless}`, 'ar er atin etin'),
  verb('participle', vowel, 'itin'),
  verb('converb', `${voiced}${voiceless}`, 'ip a e'),
  verb('converb', vowel, 'p'),
  verb('converb', 'aeu', 'i'),
  verb('condition', `${vowel}${voiced}${voiceless}`, 'sa se'),
  verb('purpose', `${vowel}${voiced}`, 'gali geli'),
  verb('purpose', voiceless, 'kali keli'),
  verb('wish', `${voiced}${voiceless}`, 'ain ein aik eik'),
  verb('intention', vowel + voiced, 'mak mek bak bek'),
  verb('intention', voiceless, 'pak pek'),
  verb('negation', vowel + voiced, 'ma me ba be mai mei bai bei maidi meidi baidi beidi'),
  verb('negation', voiceless, 'pa pe pai pei paidi peidi'),
  verb('verbal noun', `${voiced}${voiceless}aei`, 'u'),
  building('voice', voiced + voiceless, 'il in is dir tir giz kiz'),
  building('voice', vowel, 'l n'),
  building('verb from noun', `${vowel}rl`, 'la le lan len las les'),
  building('verb from noun', voiced, 'da de dan den das des'),
  building('verb from noun', voiceless, 'ta te tan ten tas tes'),
  building('quality', `${vowel}r`, 'lik li'),
  building('quality', voiced, 'dik di'),
  building('quality', voiceless, 'tik ti'),
  building('lack', `${vowel}${voiced}${voiceless}`, 'siz'),
  building('doer', `${vowel}${voiced}${voiceless}`, 'xi'),
  building('place and time', vowel + voiced, 'gi'),
  building('place and time', voiceless, 'ki'),
  building('likeness', `${vowel}${voiced}`, 'dai dei'),
  building('likeness', voiceless, 'tai tei'),
  building('manner', `${vowel}${voiced}${voiceless}`, 'xa xe'),
  building('belonging', `${vowel}${voiced}${voiceless}`, 'niki diki tiki'),
];

/** A vowel that falls out before a possessive: орын – орны, халық – халқы, ерік – еркі. */
export const elisions: Readonly<Record<string, string>> = { rn: 'rin', lk: 'lik', rk: 'rik', rp: 'rip', nl: 'nil' };
