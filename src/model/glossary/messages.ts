import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  unknownTerm: {
    en: 'There is no term “{{id}}” in {{file}}.',
    ru: 'В {{file}} нет термина “{{id}}”.',
    kk: '{{file}} файлында “{{id}}” термині жоқ.',
  },
  'unknownTerm.meant': {
    en: 'Write <Term id="{{meant}}">.',
    ru: 'Напишите <Term id="{{meant}}">.',
    kk: '<Term id="{{meant}}"> деп жазыңыз.',
  },
  'unknownTerm.fix': {
    en: 'Write <Term id="…"> with the id of a record of {{file}}, or add the record.',
    ru: 'Напишите <Term id="…"> с id одной из записей файла {{file}} или добавьте запись.',
    kk: '<Term id="…"> тегіне {{file}} файлындағы бір жазбаның id атауын жазыңыз немесе сол файлға жазба қосыңыз.',
  },
  termTwice: {
    en: 'The term “{{id}}” is marked a second time in this text.',
    ru: 'Термин “{{id}}” отмечен в этом тексте второй раз.',
    kk: '“{{id}}” термині бұл мәтінде екінші рет белгіленген.',
  },
  'termTwice.fix': {
    en: 'Mark only its first use.',
    ru: 'Отметьте только первое употребление.',
    kk: 'Тек бірінші қолданысын белгілеңіз.',
  },
  wordlessTerm: {
    en: 'The tag <Term> for “{{id}}” holds no words.',
    ru: 'В теге <Term> для “{{id}}” нет слов.',
    kk: '“{{id}}” үшін <Term> тегінде сөз жоқ.',
  },
  'wordlessTerm.fix': {
    en: 'Put the words for the term between: <Term id="{{id}}">…</Term>.',
    ru: 'Поставьте внутрь слова, которыми назван термин: <Term id="{{id}}">…</Term>.',
    kk: 'Терминді білдіретін сөздерді ішіне жазыңыз: <Term id="{{id}}">…</Term>.',
  },
  'what.term': {
    en: 'The term of “{{id}}”',
    ru: 'Термин “{{id}}”',
    kk: '“{{id}}” термині',
  },
  'what.meaning': {
    en: 'The meaning of “{{id}}”',
    ru: 'Значение термина “{{id}}”',
    kk: '“{{id}}” терминінің мағынасы',
  },
});
