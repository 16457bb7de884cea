import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missing: {
    en: '“{{id}}” has no words in the language “{{locale}}”.',
    ru: 'У “{{id}}” нет слов на языке “{{locale}}”.',
    kk: '“{{id}}” үшін “{{locale}}” тілінде сөз жоқ.',
  },
  'missing.fix': {
    en: 'Add a line below “{{id}}:”, indented by two spaces: {{locale}}: [word, another word]',
    ru: 'Добавьте под “{{id}}:” строку с отступом в два пробела: {{locale}}: [слово, другое слово]',
    kk: '“{{id}}:” астына екі бос орын шегініп, мына жолды қосыңыз: {{locale}}: [сөз, басқа сөз]',
  },
  unknownPage: {
    en: 'There is no page “{{page}}”: content/site.yaml lists no topic “{{topic}}”.',
    ru: 'Страницы “{{page}}” нет: в content/site.yaml не указана тема “{{topic}}”.',
    kk: '“{{page}}” беті жоқ: content/site.yaml ішінде “{{topic}}” тақырыбы аталмаған.',
  },
  'unknownPage.meant': {
    en: 'Write “legal/{{meant}}/”.',
    ru: 'Напишите “legal/{{meant}}/”.',
    kk: '“legal/{{meant}}/” деп жазыңыз.',
  },
  'unknownPage.fix': {
    en: 'Take it from the list.',
    ru: 'Уберите её из списка.',
    kk: 'Оны тізімнен алып тастаңыз.',
  },
  page: {
    en: 'is not the address of a page; write for example legal/',
    ru: 'это не адрес страницы; напишите, например, legal/',
    kk: 'беттің мекенжайы емес; мысалы, legal/ деп жазыңыз',
  },
});
