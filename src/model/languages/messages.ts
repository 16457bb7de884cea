import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missingFile: {
    en: 'The file is missing.',
    ru: 'Файла нет.',
    kk: 'Файл жоқ.',
  },
  'missingFile.fix': {
    en: 'It has a row for each language: { "en": {}, "ru": {} }.',
    ru: 'В нём по строке на каждый язык: { "en": {}, "ru": {} }.',
    kk: 'Онда әр тілге бір жол болады: { "en": {}, "ru": {} }.',
  },
  otherLetters: {
    en: 'The name “{{name}}” of the language “{{code}}” is not written in the letters of the language.',
    ru: 'Название “{{name}}” языка “{{code}}” написано не его буквами.',
    kk: '“{{code}}” тілінің “{{name}}” атауы сол тілдің әріптерімен жазылмаған.',
  },
  'otherLetters.fix': {
    en: 'Write how the language calls itself, or leave "name" out.',
    ru: 'Напишите название на самом этом языке или уберите "name".',
    kk: 'Тілдің өзін қалай атайтынын жазыңыз немесе "name" дегенді алып тастаңыз.',
  },
  code: {
    en: 'is not the code of a language; write its code in BCP 47, such as kk, uz or kk-Arab',
    ru: 'это не код языка; напишите код по стандарту BCP 47, например kk, uz или kk-Arab',
    kk: 'тіл коды емес; тілдің кодын (BCP 47 стандарты бойынша) жазыңыз, мысалы kk, uz немесе kk-Arab',
  },
  empty: {
    en: 'is empty; write its text',
    ru: 'здесь пусто; впишите текст',
    kk: 'бос; мәтінін жазыңыз',
  },
  day: {
    en: 'is not a day of the calendar; write year-month-day, such as 2001-12-31',
    ru: 'такого дня в календаре нет; напишите год-месяц-день, например 2001-12-31',
    kk: 'күнтізбедегі күн емес; жыл-ай-күн деп жазыңыз, мысалы 2001-12-31',
  },
  date: {
    en: 'is not a date; write year-month-day, year-month or year, such as 2001-12-31, 2001-12 or "2001"',
    ru: 'это не дата; напишите год-месяц-день, год-месяц или год, например 2001-12-31, 2001-12 или "2001"',
    kk: 'дата емес; жыл-ай-күн, жыл-ай немесе жыл деп жазыңыз, мысалы 2001-12-31, 2001-12 немесе "2001"',
  },
});
