import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missing: {
    en: '{{what}} in the language “{{locale}}” is missing.',
    ru: '{{what}}: нет текста на языке “{{locale}}”.',
    kk: '{{what}}: “{{locale}}” тілінде жоқ.',
  },
  'missing.fix': {
    en: 'Add a line below, indented by {{indent}} spaces: {{locale}}: …',
    ru: 'Добавьте ниже строку, которая начинается с {{indent}} пробелов: {{locale}}: …',
    kk: 'Төменіне {{indent}} бос орын шегініп, мына жолды қосыңыз: {{locale}}: …',
  },
  noName: {
    en: 'The name in the language “{{locale}}” is missing.',
    ru: 'Нет имени на языке “{{locale}}”.',
    kk: '“{{locale}}” тіліндегі атауы жоқ.',
  },
  'noName.fix': {
    en: 'Add a line below “name:”, indented by two spaces: {{locale}}: …',
    ru: 'Добавьте под “name:” строку с отступом в два пробела: {{locale}}: …',
    kk: '“name:” астына екі бос орын шегініп, мына жолды қосыңыз: {{locale}}: …',
  },
  named: {
    en: '“{{name}}” has a file already: {{file}}.',
    ru: 'У “{{name}}” уже есть файл: {{file}}.',
    kk: '“{{name}}” үшін бұрыннан файл бар: {{file}}.',
  },
  'named.fix': {
    en: 'Write the right name here, or take one of the two files away.',
    ru: 'Напишите здесь верное имя или уберите один из двух файлов.',
    kk: 'Мұнда дұрыс атауын жазыңыз немесе екі файлдың бірін алып тастаңыз.',
  },
  emptyFolder: {
    en: 'The folder holds no file.',
    ru: 'В папке нет ни одного файла.',
    kk: 'Қалтада бірде-бір файл жоқ.',
  },
  'emptyFolder.fix': {
    en: 'Add one .yaml file for each, with its name in every language.',
    ru: 'Добавьте для каждой записи файл .yaml с именем на всех языках.',
    kk: 'Әрқайсысына атауы барлық тілде жазылған бір .yaml файлын қосыңыз.',
  },
});
