/*
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * English and Russian after the lists of Snowball (https://snowballstem.org), shortened; Kazakh: the postpositions,
 * pronouns, conjunctions, particles and auxiliary verbs of the grammars named in `kazakh-endings.ts`.
 */
const lists = {
  en: `a about after all also am an and any are as at be been before being but by can could did do does for from had has
    have he her here him his how i if in into is it its me my no not of on or our she should so some such than that the
    their them then there these they this to up us was we were what when where which who whom why will with would you
    your tell find show many much whose too mean means meaning`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне было вот от меня еще ещё нет о
    об из ему теперь когда даже ну ли если или ни быть был него до вас уже вам ведь там потом себя ей может они тут где
    есть надо для мы тебя их чем была сам без будто чего себе под будет кто этот того потому этого какой какая какие
    каким совсем здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при об хоть после над
    больше тот через эти нас про них много разве эту моя свою этой перед лучше том такой им более всегда между это моего
    могут ли мочь сколько почему нельзя нужно такое такой значит означает`,
  kk: `және мен бен пен да де та те ма ме ба бе па пе ше ғой бір бұл ол осы сол мына ана мынау анау менің сенің оның біздің
    сіздің олардың біз сіз олар сен оны оған онда одан маған саған бізге сізге не кім қай қалай қашан қайда қайдан неге
    қанша неше қандай үшін туралы жайлы жөнінде арқылы бойынша дейін кейін соң бұрын сияқты секілді ретінде емес жоқ бар
    еді екен болу бола болды болады болып болған болса болуы ма мүмкін керек деп деген дейді қылу ету етті етеді еткен
    алады ала бері беруге беру берді не тек ғана өте ең әр барлық бәрі кейбір немесе яки бірақ ал егер сонда мұнда осында дегеніміз деген`,
};

const all = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/)));

/** Whether a normalised word says nothing of what is looked for, in any of the languages. */
export const isStopWord = (word: string): boolean => all.has(word);
