import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  spaces: {
    en: 'The words “{{words}}” differ in white space. {{spaces}}',
    ru: 'Слова “{{words}}” отличаются от слов заявления пробелами. {{spaces}}',
    kk: '“{{words}}” сөздеріндегі бос орындар мәлімдемедегідей емес. {{spaces}}',
  },
  notInParagraph: {
    en: 'The words “{{words}}” are not in paragraph {{paragraph}} of the statement in the language “{{locale}}”.',
    ru: 'Слов “{{words}}” нет в абзаце {{paragraph}} заявления на языке “{{locale}}”.',
    kk: '“{{words}}” сөздері “{{locale}}” тіліндегі мәлімдеменің {{paragraph}} абзацында жоқ.',
  },
  elsewhere: {
    en: 'They are in {{id}}: write paragraph: {{id}}.',
    ru: 'Они есть в абзаце {{id}}: напишите paragraph: {{id}}.',
    kk: 'Олар {{id}} абзацында тұр: paragraph: {{id}} деп жазыңыз.',
  },
  'notInParagraph.fix': {
    en: 'Copy them from content/statement/{{locale}}.mdx, letter for letter, without its tags; or, if the statement was changed by mistake, restore it there.',
    ru: 'Скопируйте их из content/statement/{{locale}}.mdx буква в букву, без тегов; а если по ошибке изменено заявление, восстановите слова там.',
    kk: 'Оларды content/statement/{{locale}}.mdx файлынан, тегтерсіз, әрпіне дейін дәл көшіріңіз; ал мәлімдеме қателесіп өзгертілген болса, сөздерді сол жерде қалпына келтіріңіз.',
  },
  'spaces.fix': {
    en: 'Put the space or take it out, in the statement or here, where it is wrong.',
    ru: 'Поставьте или уберите пробел там, где ошибка: в заявлении или здесь.',
    kk: 'Бос орынды қатесі бар жерде – мәлімдемеде немесе осында – қойыңыз не алып тастаңыз.',
  },
  unknownParagraph: {
    en: 'The statement has no paragraph “{{paragraph}}”.',
    ru: 'В заявлении нет абзаца “{{paragraph}}”.',
    kk: 'Мәлімдемеде “{{paragraph}}” абзацы жоқ.',
  },
  'unknownParagraph.fix': {
    en: 'Write one of {{first}} to {{last}}.',
    ru: 'Напишите адрес абзаца от {{first}} до {{last}}.',
    kk: 'Мына аралықтан біреуін жазыңыз: {{first}} – {{last}}.',
  },
  missing: {
    en: 'The excerpt from {{paragraph}} in the language “{{locale}}” is missing.',
    ru: 'Нет отрывка из абзаца {{paragraph}} на языке “{{locale}}”.',
    kk: '{{paragraph}} абзацының “{{locale}}” тіліндегі үзіндісі жоқ.',
  },
  'missing.fix': {
    en: 'Add a line below “excerpt:”, indented by six spaces: {{locale}}: …',
    ru: 'Добавьте под “excerpt:” строку с отступом в шесть пробелов: {{locale}}: …',
    kk: '“excerpt:” астына алты бос орын шегініп, мына жолды қосыңыз: {{locale}}: …',
  },
  paragraph: {
    en: 'is not the address of a paragraph; write p1, p2, …',
    ru: 'это не адрес абзаца; напишите p1, p2, …',
    kk: 'абзацтың мекенжайы емес; p1, p2, … деп жазыңыз',
  },
});
