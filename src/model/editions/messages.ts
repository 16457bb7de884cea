import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missing: {
    en: 'The record of edition {{number}} is missing, although that edition was published.',
    ru: 'Нет записи об издании {{number}}, хотя оно уже выходило.',
    kk: '{{number}}-басылым шыққан, бірақ оның жазбасы жоқ.',
  },
  changed: {
    en: 'This record is not as npm run edition wrote it.',
    ru: 'Эта запись отличается от той, которую создала команда npm run edition.',
    kk: 'Бұл жазба npm run edition командасы жазған күйінде емес.',
  },
  broken: {
    en: 'This record does not follow the record of edition {{number}}: one of the two was changed.',
    ru: 'Эта запись не продолжает запись об издании {{number}}: одна из двух изменена.',
    kk: 'Бұл жазба {{number}}-басылымның жазбасын жалғастырмайды: екеуінің бірі өзгертілген.',
  },
  texts: {
    en: 'This file is not the one that the record of edition {{number}} names.',
    ru: 'Это не тот файл, который назван в записи об издании {{number}}.',
    kk: 'Бұл – {{number}}-басылымның жазбасында көрсетілген файл емес.',
  },
  fix: {
    en: 'Records are never changed: restore the file, such as with git restore content/editions.',
    ru: 'Записи никогда не меняют: восстановите файл, например командой git restore content/editions.',
    kk: 'Жазбалар ешқашан өзгертілмейді: файлды қалпына келтіріңіз, мысалы git restore content/editions командасымен.',
  },
  stray: {
    en: 'Only npm run edition writes into this folder; delete the file or move it elsewhere.',
    ru: 'В эту папку пишет только команда npm run edition; удалите файл или перенесите его.',
    kk: 'Бұл қалтаға тек npm run edition командасы жазады; файлды жойыңыз немесе басқа жерге көшіріңіз.',
  },
  tooLarge: {
    en: 'The record would be larger than 2 kB: there are too many mirrors, keys or withdrawn contacts.',
    ru: 'Запись была бы больше 2 кБ: слишком много зеркал, ключей или контактов, снятых с публикации.',
    kk: 'Жазба 2 кБ-тан үлкен болар еді: айна сайттар, кілттер немесе алып тасталған байланыс деректері тым көп.',
  },
});
