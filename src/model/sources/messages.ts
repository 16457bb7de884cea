import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missingFile: {
    en: 'The file is missing, but texts cite sources.',
    ru: 'Файла нет, а тексты ссылаются на источники.',
    kk: 'Файл жоқ, ал мәтіндерде дереккөздер көрсетілген.',
  },
  'missingFile.fix': {
    en: 'Add it, with a record for each source.',
    ru: 'Добавьте его, с записью о каждом источнике.',
    kk: 'Файлды қосып, онда әр дереккөзге бір жазба жасаңыз.',
  },
  'what.title': {
    en: 'The translated title of “{{id}}”',
    ru: 'Переведённое название “{{id}}”',
    kk: '“{{id}}” дереккөзі атауының аудармасы',
  },
  'what.short': {
    en: 'The short title of “{{id}}”',
    ru: 'Краткое название источника “{{id}}”',
    kk: '“{{id}}” дереккөзінің қысқа атауы',
  },
  'what.symbol': {
    en: 'The symbol of “{{id}}”',
    ru: 'Обозначение “{{id}}”',
    kk: '“{{id}}” құжатының шартты белгісі',
  },
  'what.publisher': {
    en: 'The publisher of “{{id}}”',
    ru: 'Издатель “{{id}}”',
    kk: '“{{id}}” дереккөзінің жариялаушысы',
  },
  uncited: {
    en: 'Nobody cites the source “{{id}}”.',
    ru: 'На источник “{{id}}” никто не ссылается.',
    kk: '“{{id}}” дереккөзіне еш жерде сілтеме жасалмаған.',
  },
  'uncited.fix': {
    en: 'Cite it, or take the record out.',
    ru: 'Сошлитесь на него или уберите запись.',
    kk: 'Оған сілтеме жасаңыз немесе жазбаны алып тастаңыз.',
  },
  unknown: {
    en: 'There is no source “{{source}}” in {{file}}.',
    ru: 'В {{file}} нет источника “{{source}}”.',
    kk: '{{file}} файлында “{{source}}” дереккөзі жоқ.',
  },
  'unknown.meant': {
    en: 'Write {{sample}}.',
    ru: 'Напишите {{sample}}.',
    kk: '{{sample}} деп жазыңыз.',
  },
  'unknown.fix': {
    en: 'Write {{sample}} with the id of a record of {{file}}, or add the record.',
    ru: 'Напишите {{sample}} с id одной из записей файла {{file}} или добавьте запись.',
    kk: '{{sample}} деп, {{file}} файлындағы бір жазбаның id атауымен жазыңыз немесе сол файлға жазба қосыңыз.',
  },
  legislation: {
    en: 'is not one; write legislation, or leave the line out',
    ru: 'такого значения нет; напишите legislation или уберите строку',
    kk: 'ішіндегі мән белгісіз; legislation деп жазыңыз немесе жолды алып тастаңыз',
  },
  quoted: {
    en: 'is empty or has more than {{most}} words; write the words on which the pages rely, exactly as in the source',
    ru: 'здесь пусто или больше {{most}} слов; напишите слова, на которые опираются страницы, так, как они стоят в источнике',
    kk: 'бос немесе {{most}} сөзден асады; беттер сүйенетін сөздерді дереккөзде тұрғандай етіп жазыңыз',
  },
  symbol: {
    en: 'is neither a symbol nor a symbol in each language; write it as on the document',
    ru: 'это не обозначение и не обозначения на каждом языке; напишите его так, как на документе',
    kk: 'құжаттың шартты белгісі де, оның әр тілдегі түрі де емес; оны құжаттағыдай жазыңыз',
  },
  division: {
    en: 'is not one; write part, or leave the line out for paragraph',
    ru: 'такого значения нет; напишите part или уберите строку, если это пункт',
    kk: 'ішіндегі мән белгісіз; part деп жазыңыз немесе бұл тармақ болса, жолды алып тастаңыз',
  },
  confidence: {
    en: 'is not one; write high or medium',
    ru: 'такого значения нет; напишите high или medium',
    kk: 'ішіндегі мән белгісіз; high немесе medium деп жазыңыз',
  },
});
