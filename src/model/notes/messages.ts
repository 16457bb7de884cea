import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  'strayFile.fix': {
    en: 'Put it into a folder with the name of the note.',
    ru: 'Положите его в папку с названием примечания.',
    kk: 'Оны ескертпе атымен аталған қалтаға салыңыз.',
  },
  spaces: {
    en: 'The words “{{words}}” differ in white space. {{spaces}}',
    ru: 'Слова “{{words}}” отличаются от слов заявления пробелами. {{spaces}}',
    kk: '“{{words}}” сөздеріндегі бос орындар мәлімдемедегідей емес. {{spaces}}',
  },
  'spaces.fix': {
    en: 'Put the space or take it out, in the statement or here, where it is wrong.',
    ru: 'Поставьте или уберите пробел там, где ошибка: в заявлении или здесь.',
    kk: 'Бос орынды қатесі бар жерде – мәлімдемеде немесе осында – қойыңыз не алып тастаңыз.',
  },
  notInParagraph: {
    en: 'The words “{{words}}” are not in paragraph {{paragraph}} of the statement in this language.',
    ru: 'Слов “{{words}}” нет в абзаце {{paragraph}} заявления на этом языке.',
    kk: '“{{words}}” сөздері осы тілдегі мәлімдеменің {{paragraph}} абзацында жоқ.',
  },
  unknownParagraph: {
    en: 'The statement has no paragraph “{{paragraph}}”.',
    ru: 'В заявлении нет абзаца “{{paragraph}}”.',
    kk: 'Мәлімдемеде “{{paragraph}}” абзацы жоқ.',
  },
  elsewhere: {
    en: 'They are in {{id}}: write paragraph: {{id}}.',
    ru: 'Они есть в абзаце {{id}}: напишите paragraph: {{id}}.',
    kk: 'Олар {{id}} абзацында тұр: paragraph: {{id}} деп жазыңыз.',
  },
  'notInParagraph.fix': {
    en: 'Copy the words from the statement in this language, letter for letter, from within one sentence.',
    ru: 'Скопируйте слова из заявления на этом языке буква в букву, в пределах одного предложения.',
    kk: 'Сөздерді осы тілдегі мәлімдемеден, бір сөйлемнің ішінен, әрпіне дейін дәл көшіріп алыңыз.',
  },
  unknownTopic: {
    en: 'There is no topic “{{topic}}”.',
    ru: 'Темы “{{topic}}” нет.',
    kk: '“{{topic}}” тақырыбы жоқ.',
  },
  write: {
    en: 'Write “{{meant}}”.',
    ru: 'Напишите “{{meant}}”.',
    kk: '“{{meant}}” деп жазыңыз.',
  },
  'unknownTopic.fix': {
    en: 'Write one of: {{topics}}; or leave the line out.',
    ru: 'Напишите одну из тем: {{topics}}; или уберите строку.',
    kk: 'Мыналардың бірін жазыңыз: {{topics}}; немесе жолды алып тастаңыз.',
  },
  paragraph: {
    en: 'is not the address of a paragraph; write p1, p2, …',
    ru: 'это не адрес абзаца; напишите p1, p2, …',
    kk: 'абзацтың мекенжайы емес; p1, p2, … деп жазыңыз',
  },
});
