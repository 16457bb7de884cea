import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  twice: {
    en: 'There are two events “{{id}}”.',
    ru: 'Есть два события “{{id}}”.',
    kk: '“{{id}}” деген екі оқиға бар.',
  },
  'twice.fix': {
    en: 'Give one of them another id.',
    ru: 'Дайте одному из них другой id.',
    kk: 'Біреуіне басқа id (латынша қысқа атау) беріңіз.',
  },
  ends: {
    en: 'The event “{{id}}” ends on {{until}}, which is not after its first day, {{date}}.',
    ru: 'Событие “{{id}}” кончается {{until}}, а это не позже его первого дня, {{date}}.',
    kk: '“{{id}}” оқиғасының соңғы күні – {{until}}, ал ол бірінші күнінен ({{date}}) кейін емес.',
  },
  'ends.fix': {
    en: 'Write a later day after “until:”, or take the line out if it was one day only.',
    ru: 'Напишите после “until:” более поздний день или удалите эту строку, если событие длилось один день.',
    kk: '“until:” дегеннен кейін одан кейінгі күнді жазыңыз немесе оқиға бір-ақ күн болса, бұл жолды алып тастаңыз.',
  },
  'what.text': {
    en: 'The text of the event “{{id}}”',
    ru: 'Текст события “{{id}}”',
    kk: '“{{id}}” оқиғасының мәтіні',
  },
  unknownParagraph: {
    en: 'The statement has no paragraph “{{id}}”.',
    ru: 'В заявлении нет абзаца “{{id}}”.',
    kk: 'Мәлімдемеде “{{id}}” абзацы жоқ.',
  },
  'unknownParagraph.fix': {
    en: 'Write one of {{first}} to {{last}}.',
    ru: 'Напишите адрес абзаца от {{first}} до {{last}}.',
    kk: 'Мына аралықтан біреуін жазыңыз: {{first}} – {{last}}.',
  },
  noParagraphs: {
    en: 'The event “{{id}}” is marked as reported in the statement, but not in which paragraph.',
    ru: 'Сказано, что событие “{{id}}” есть в заявлении, но не сказано, где именно.',
    kk: '“{{id}}” оқиғасы мәлімдемеде бар делінген, бірақ қай жерінде екені айтылмаған.',
  },
  'noParagraphs.fix': {
    en: 'Add a line with the paragraphs, such as: paragraphs: [p5]',
    ru: 'Добавьте строку с абзацами, например: paragraphs: [p5]',
    kk: 'Абзацтар көрсетілген жол қосыңыз, мысалы: paragraphs: [p5]',
  },
  noSources: {
    en: 'The event “{{id}}” is ours and cites no source.',
    ru: 'Событие “{{id}}” добавлено редакцией, а источник не указан.',
    kk: '“{{id}}” оқиғасын редакция қосқан, бірақ дереккөзі көрсетілмеген.',
  },
  'noSources.fix': {
    en: 'Add a line with ids of content/sources.yaml, such as: sources: [id-of-a-source]',
    ru: 'Добавьте строку с id из content/sources.yaml, например: sources: [id-of-a-source]',
    kk: 'Дереккөздердің content/sources.yaml файлындағы id атаулары жазылған жол қосыңыз, мысалы: sources: [id-of-a-source]',
  },
  'what.name': {
    en: 'A name under “{{list}}”',
    ru: 'Название в списке “{{list}}”',
    kk: '“{{list}}” тізіміндегі атау',
  },
  missingFile: {
    en: 'The file is missing, without which the timeline cannot be made.',
    ru: 'Нет файла, без которого не сделать хронологию.',
    kk: 'Хронология жасауға керек файл жоқ.',
  },
  'missingFile.fix': {
    en: 'The timeline needs {{eventsFile}} and {{mapFile}}; a site without one has neither.',
    ru: 'Хронологии нужны {{eventsFile}} и {{mapFile}}; на сайте без хронологии нет ни того ни другого.',
    kk: 'Хронологияға екі файл керек: {{eventsFile}} және {{mapFile}}; хронологиясы жоқ сайтта екеуі де болмайды.',
  },
  paragraph: {
    en: 'is not the address of a paragraph; write p1, p2, …',
    ru: 'это не адрес абзаца; напишите p1, p2, …',
    kk: 'абзацтың мекенжайы емес; p1, p2, … деп жазыңыз',
  },
  id: {
    en: 'is not an id; write small Latin letters, figures and hyphens',
    ru: 'это не id; напишите строчные латинские буквы, цифры и дефисы',
    kk: 'id емес; оны кіші латын әріптерімен, цифрлармен және дефиспен жазыңыз',
  },
  kind: {
    en: 'is not a kind; write statement or since',
    ru: 'такого вида нет; напишите statement или since',
    kk: 'түр атауы емес; statement немесе since деп жазыңыз',
  },
  sign: {
    en: 'is not known; write protest, arrests or other',
    ru: 'такого значения нет; напишите protest, arrests или other',
    kk: 'ішіндегі мән белгісіз; protest, arrests немесе other деп жазыңыз',
  },
  country: {
    en: 'is not the number of a country in ISO 3166-1; write three figures in quotation marks',
    ru: 'это не номер страны по ISO 3166-1; напишите три цифры в кавычках',
    kk: 'ел нөмірі емес (халықаралық ISO 3166-1 тізімі бойынша); үш цифрды тырнақшаға алып жазыңыз',
  },
});
