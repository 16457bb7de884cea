import { kazakhStems } from './kazakh.ts';
import { isLatin, spellings, unique, type WordRules } from './rules.ts';

/**
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * Postpositions, pronouns, conjunctions, particles and auxiliary verbs of the grammars named in `kazakh-endings.ts`.
 */
const stopWords = `адамдар адамдарды ал ала алады алам аламыз аламын арқылы ба бар барлығы барлық бе бен берді беру
  беруге бері бойынша бола болады болар болды болмайды болмаса болса болу болуы болып болған біз бізге бізді біздің бір
  бірақ бірдеңе біреу біреуге бұдан бұл бұны бұрын бұған бәрі да де деген дегеніміз дейді дейін деп егер еді екен емес
  енді етеді етті ету ешкім ешкімге ештеңе ешқайда ең жайлы жанында жоқ және жөнінде кезде кейбір кейін келем керек кім
  кімге кімдер кімді кімнің ма маған ме мен мені менің мына мүмкін мұнда мұндай мұндағы мұны мұның не неге немесе нені
  неше облысы одан ол олар оларда оларды олардың олармен оларға онда ондай ондағы оны онымен оның осы осылай осында
  осындай оған па пе пен ретінде сен сияқты содан сол солай солар сондай соны сонымен соның соған соң сіз сізге сізді
  та те тек туралы ғана қазір қай қайда қайдан қалай қандай қанша қасында қашан үшін әлі әр өздеріне өзі өзінде өзіне
  өзінің өте`;

/**
 * How Kazakh words are read: endings are taken off the skeleton. Kazakh has more short words that are one letter apart, so it
 * is corrected later: measured on words of the dictionary that stand on no page.
 */
export const rules: WordRules = {
  stopWords,
  stems: kazakhStems,
  read: (word) => (isLatin(word) ? spellings(word) : unique([word, word.replace(/э/g, 'ә')])).map(kazakhStems),
  isLatin: false,
  isBaseWhole: true,
  attached:
    /([\p{L}\p{N}])(?:-(?:[нт][ыі]ң?|д[ыі]ң?|[ғгқкн][ае]|[дт][ае]н?|нан|нен|[мбп]ен|[ыі]?нш[ыі]|ш[ыі]|[лдт][аe]р))+(?![\p{L}\p{N}])/gu,
  // Neither Chromium for Android nor that of some years ago has Kazakh dates.
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  article: {
    word: 'бап',
    forms: /^ба(?:п|бы?$|бын|бым)/,
    short: /(^|[^\p{L}\p{N}])(?:ст\.?|статья)\s*(?=\d)/gu,
    numberAt: -1,
  },
  hasRelatedBeginnings: false,
  verb: /..(?:[дт]ы|[дт]і|[ғқ]ан|[гк]ен|ып|іп)$/,
  evidence: 0.6,
  corrects: { letterLeftOut: 5, letterTooMany: 6, otherLetter: 7, twoErrors: 10 },
};
