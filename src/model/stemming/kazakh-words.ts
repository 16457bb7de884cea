import { kazakhStems } from './kazakh.ts';
import { isLatin, spellings, unique, type WordRules } from './rules.ts';

/**
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * Postpositions, pronouns, conjunctions, particles and auxiliary verbs of the grammars named in `kazakh-endings.ts`.
 */
const stopWords = `және мен бен пен да де та те ма ме ба бе па пе ше ғой бір бұл ол осы сол мына ана мынау анау менің сенің оның біздің
  сіздің олардың біз сіз олар сен оны оған онда одан маған саған бізге сізге не кім қай қалай қашан қайда қайдан неге
  қанша неше қандай үшін туралы жайлы жөнінде арқылы бойынша дейін кейін соң бұрын сияқты секілді ретінде емес жоқ бар
  еді екен болу бола болды болады болып болған болса болуы ма мүмкін керек деп деген дейді қылу ету етті етеді еткен
  алады ала бері беруге беру берді не тек ғана өте ең әр барлық бәрі кейбір немесе яки бірақ ал егер сонда мұнда осында дегеніміз алам аламын аламыз болмайды адамдар адамдарды кезде кімнің кімге кімді кімдер нені неменен қайсы қалайша маған бәріне барлығы
  осындай сондай мұндай кейін ғана болмаса болар екен шығар мені сені бізді сізді оларды маған өзі өзім келем облысы облысында`;

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
  article: {
    word: 'бап',
    forms: /^ба(?:п|бы?$|бын|бым)/,
    short: /(^|[^\p{L}\p{N}])(?:ст\.?|статья)\s*(?=\d)/gu,
    numberAt: -1,
  },
  hasRelatedBeginnings: false,
  evidence: 0.6,
  corrects: { letterLeftOut: 5, letterTooMany: 6, otherLetter: 7, twoErrors: 10 },
};
