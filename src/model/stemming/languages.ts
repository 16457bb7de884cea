import { rules as english } from './english.ts';
import { rules as kazakh } from './kazakh-words.ts';
import { addRules } from './rules.ts';
import { rules as russian } from './russian.ts';

/* The table of languages whose forms are known, all at once; in the browser a language comes with its index. */
addRules('en', english);
addRules('ru', russian);
addRules('kk', kazakh);

export { isStopWord, knowsEndings, readingsOf, rootSign, rulesOf, stemsOf, withoutAttached } from './rules.ts';
