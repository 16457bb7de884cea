import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  'accepted.fix': {
    en: 'Restore the file from an older copy; only npm run translations:accept writes it.',
    ru: 'Восстановите файл из более старой копии; его пишет только команда npm run translations:accept.',
    kk: 'Файлды ескі көшірмесінен қалпына келтіріңіз; оны npm run translations:accept командасы ғана жазады.',
  },
  stray: {
    en: 'The file belongs to no language into which the site is translated.',
    ru: 'Файл не относится ни к одному из языков, на которые переведён сайт.',
    kk: 'Файл сайт аударылған тілдердің ешқайсысына жатпайды.',
  },
  'stray.fix': {
    en: 'Take it away; there are: {{known}}.',
    ru: 'Уберите его; нужные файлы здесь: {{known}}.',
    kk: 'Оны алып тастаңыз; бар файлдар: {{known}}.',
  },
  damaged: {
    en: 'The file is damaged, so it is not known what the translations render.',
    ru: 'Файл повреждён, и неизвестно, какой текст оригинала передают переводы.',
    kk: 'Файл бүлінген, сондықтан аудармалардың түпнұсқаның қай мәтінінен жасалғаны белгісіз.',
  },
  changedByHand: {
    en: 'What is kept here of “{{name}}” was changed by hand.',
    ru: 'Записанное здесь о “{{name}}” изменено вручную.',
    kk: 'Мұнда “{{name}}” туралы сақталғаны қолмен өзгертілген.',
  },
  none: {
    en: 'none',
    ru: 'нет',
    kk: 'біреуі де жоқ',
  },
  sentences: {
    en: '“{{words}}” has {{here}}, the original has {{there}}.',
    ru: 'В “{{words}}” — {{here}}, в оригинале — {{there}}.',
    kk: '“{{words}}” дегенде – {{here}}, түпнұсқада – {{there}}.',
  },
  'sentences.fewer': {
    en: 'Check whether a sentence is missing, or two were joined.',
    ru: 'Посмотрите, не пропало ли предложение и не слились ли два.',
    kk: 'Сөйлем түсіп қалмағанын немесе екі сөйлем бірігіп кетпегенін тексеріңіз.',
  },
  'sentences.more': {
    en: 'Check whether a sentence was added, or one was split in two.',
    ru: 'Посмотрите, не добавлено ли предложение и не разделено ли одно на два.',
    kk: 'Артық сөйлем пайда болмағанын немесе бір сөйлем екіге бөлініп кетпегенін тексеріңіз.',
  },
  citation: {
    en: '{{tag}} comes after a different sentence than in the original.',
    ru: '{{tag}} стоит не после того предложения, что в оригинале.',
    kk: '{{tag}} түпнұсқадағыдай емес, басқа сөйлемнен кейін тұр.',
  },
  'citation.fix': {
    en: 'Put it after the sentence that it supports.',
    ru: 'Поставьте этот тег после того предложения, которое он подтверждает.',
    kk: 'Бұл тегті өзі растайтын сөйлемнен кейін қойыңыз.',
  },
  rendering: {
    en: 'The original says “{{called}}”, but no form of “{{agreed}}”{{also}} is here.',
    ru: 'В оригинале сказано “{{called}}”, но “{{agreed}}”{{also}} здесь нет ни в какой форме.',
    kk: 'Түпнұсқада “{{called}}” делінген, бірақ мұнда “{{agreed}}”{{also}} ешбір түрде (қандай жалғаумен болса да) кездеспейді.',
  },
  'rendering.term': {
    en: 'Use the agreed words, or check whether the sentence says the same in others.',
    ru: 'Употребите принятые слова или проверьте, не сказано ли в предложении то же другими словами.',
    kk: 'Келісілген сөздерді қолданыңыз немесе сөйлем дәл соны басқа сөздермен айтып тұрғанына көз жеткізіңіз.',
  },
  'rendering.name': {
    en: 'Check that the name is here and spelt as agreed.',
    ru: 'Посмотрите, есть ли здесь это имя и написано ли оно так, как принято.',
    kk: 'Бұл атаудың осында бар екенін және келісілгендей жазылғанын тексеріңіз.',
  },
  day: {
    en: 'The original names the day “{{day}} {{there}}”, but “{{day}} {{here}}” is not here.',
    ru: 'В оригинале назван день “{{day}} {{there}}”, а “{{day}} {{here}}” здесь нет.',
    kk: 'Түпнұсқада “{{day}} {{there}}” күні аталған, бірақ мұнда “{{day}} {{here}}” жоқ.',
  },
  'day.fix': {
    en: 'Check that the day is right.',
    ru: 'Проверьте, верен ли день.',
    kk: 'Күннің дұрыстығын тексеріңіз.',
  },
  count: {
    en: { one: 'one sentence', other: '{{count}} sentences' },
    ru: {
      one: '{{count}} предложение',
      few: '{{count}} предложения',
      many: '{{count}} предложений',
      other: '{{count}} предложения',
    },
    kk: { one: '{{count}} сөйлем', other: '{{count}} сөйлем' },
  },
  also: {
    en: ' (or {{others}})',
    ru: ' (или {{others}})',
    kk: ' (немесе {{others}})',
  },
  typedNoBreak: {
    en: '“{{before}}{{found}}” has a no-break space typed as {{found}}.',
    ru: 'В “{{before}}{{found}}” неразрывный пробел записан как {{found}}.',
    kk: '“{{before}}{{found}}” дегенде үзілмейтін бос орын {{found}} деп жазылған.',
  },
  'typedNoBreak.fix': {
    en: 'Type a space; where the line must not break, type the no-break space itself.',
    ru: 'Поставьте пробел; где строка не должна разрываться, введите сам неразрывный пробел.',
    kk: 'Кәдімгі бос орын қойыңыз; жол үзілмеуі керек жерде үзілмейтін бос орынның өзін теріңіз.',
  },
  tab: {
    en: 'There is a tab after “{{before}}”.',
    ru: 'После “{{before}}” стоит знак табуляции (клавиша Tab).',
    kk: '“{{before}}” дегеннен кейін табуляция белгісі (Tab пернесімен қойылады) тұр.',
  },
  'tab.fix': {
    en: 'Type a space instead.',
    ru: 'Поставьте вместо него пробел.',
    kk: 'Оның орнына бос орын қойыңыз.',
  },
});
