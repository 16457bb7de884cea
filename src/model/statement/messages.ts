import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  noRecord: {
    en: 'The text of the statement as it was issued is missing.',
    ru: 'Нет текста заявления в том виде, в каком оно вышло.',
    kk: 'Мәлімдеменің алғаш шыққан күйіндегі мәтіні жоқ.',
  },
  'noRecord.fix': {
    en: 'Put it there as plain text, so that {{file}} can be compared with it word for word.',
    ru: 'Положите его сюда простым текстом, чтобы {{file}} можно было сравнить с ним слово в слово.',
    kk: '{{file}} файлын онымен сөзбе-сөз салыстыруға болатындай етіп, оны мұнда жай мәтін күйінде қойыңыз.',
  },
  otherWords: {
    en: 'The words differ from those of the statement as issued ({{record}}): here “{{here}}”, there “{{there}}”.',
    ru: 'Слова не те, что в заявлении, каким оно вышло ({{record}}): здесь “{{here}}”, там “{{there}}”.',
    kk: 'Сөздер мәлімдеменің алғаш шыққан мәтініндегідей ({{record}}) емес: мұнда “{{here}}”, онда “{{there}}”.',
  },
  'otherWords.fix': {
    en: 'Restore the words as issued, misspellings included. Corrections belong in an editors’ note.',
    ru: 'Верните слова заявления, какими они вышли, вместе с опечатками. Исправлениям место в примечании редакции.',
    kk: 'Алғаш шыққан мәтіннің сөздерін, қателерімен қоса, қалпына келтіріңіз. Түзетулер редакция ескертпесінде болуы керек.',
  },
  nothing: {
    en: 'nothing',
    ru: 'ничего',
    kk: 'ештеңе жоқ',
  },
  'contactBlock.fix': {
    en: 'Write a line <{{tag}}>, an empty line, the contact details, an empty line, and a line </{{tag}}>.',
    ru: 'Напишите строку <{{tag}}>, пустую строку, контакты, пустую строку и строку </{{tag}}>.',
    kk: 'Ретімен жазыңыз: <{{tag}}> жолы, бос жол, байланыс деректері, бос жол, </{{tag}}> жолы.',
  },
  secondEmpty: {
    en: 'There is a second <{{tag}}>, and it is empty.',
    ru: 'Здесь второй <{{tag}}>, и он пустой.',
    kk: 'Мұнда екінші <{{tag}}> бар, ол бос.',
  },
  second: {
    en: 'There is a second <{{tag}}>; the first begins in line {{line}}.',
    ru: 'Здесь второй <{{tag}}>; первый начинается в строке {{line}}.',
    kk: 'Мұнда екінші <{{tag}}> бар; біріншісі {{line}}-жолдан басталады.',
  },
  'secondEmpty.fix': {
    en: 'Take it out.',
    ru: 'Уберите его.',
    kk: 'Оны алып тастаңыз.',
  },
  'second.fix': {
    en: 'Put all contact details between one <{{tag}}> and one </{{tag}}>.',
    ru: 'Поставьте все контакты между одним <{{tag}}> и одним </{{tag}}>.',
    kk: 'Барлық байланыс деректерін бір <{{tag}}> және бір </{{tag}}> тегінің арасына қойыңыз.',
  },
  emptyContactBlock: {
    en: 'The <{{tag}}> is empty.',
    ru: 'В <{{tag}}> ничего нет.',
    kk: '<{{tag}}> бос.',
  },
  noEmptyLine: {
    en: 'The words are right next to <{{tag}}>, without an empty line between.',
    ru: 'Слова стоят вплотную к <{{tag}}>, без пустой строки между ними.',
    kk: 'Сөздер <{{tag}}> тегіне бос жолсыз тиіп тұр.',
  },
  inParagraph: {
    en: '<{{tag}}> is in the middle of a paragraph.',
    ru: '<{{tag}}> стоит посреди абзаца.',
    kk: '<{{tag}}> абзацтың ортасында тұр.',
  },
  noContactBlock: {
    en: 'There are contact details here without the tag <{{tag}}> around them.',
    ru: 'Контакты стоят здесь без тега <{{tag}}> вокруг них.',
    kk: 'Байланыс деректері мұнда <{{tag}}> тегімен қоршалмай тұр.',
  },
  emphasis: {
    en: 'The words “{{words}}” are emphasised here; in the original they are not.',
    ru: 'Слова “{{words}}” здесь выделены, а в оригинале — нет.',
    kk: '“{{words}}” сөздері мұнда ерекшеленген, ал түпнұсқада ерекшеленбеген.',
  },
  'emphasis.fix': {
    en: 'Take out the signs of emphasis ({{signs}}): a translation stresses what the original stresses.',
    ru: 'Уберите знаки выделения ({{signs}}): перевод выделяет то, что выделено в оригинале.',
    kk: 'Ерекшелеу белгілерін алып тастаңыз ({{signs}}): аударма түпнұсқада ерекшеленгенді ғана ерекшелейді.',
  },
  'emphasis.letters': {
    en: 'the letters of another look',
    ru: 'буквы другого начертания',
    kk: 'басқаша кескінделген әріптер',
  },
  'emphasis.single': {
    en: '* or _',
    ru: '* или _',
    kk: '* немесе _',
  },
  'emphasis.double': {
    en: '** or __',
    ru: '** или __',
    kk: '** немесе __',
  },
  wholeParagraphs: {
    en: 'A quotation tag encloses whole paragraphs, so they would lose their addresses.',
    ru: 'Тег цитаты охватывает целые абзацы, и они потеряли бы свои адреса.',
    kk: 'Дәйексөз тегі бүтін абзацтарды қамтып тұр, сөйтіп олар мекенжайларынан айырылар еді.',
  },
  'wholeParagraphs.fix': {
    en: 'Mark the quotation in each paragraph by itself: <Quote speaker="…">“…”</Quote>, within the paragraph.',
    ru: 'Отметьте цитату в каждом абзаце отдельно: <Quote speaker="…">«…»</Quote>, внутри абзаца.',
    kk: 'Дәйексөзді әр абзацтың ішінде жеке белгілеңіз: <Quote speaker="…">«…»</Quote>.',
  },
  unknownSpeaker: {
    en: 'Nobody is known as “{{speaker}}”, to whom the quotation {{words}} is given.',
    ru: 'Цитата {{words}} приписана “{{speaker}}”, но неизвестно, кто это.',
    kk: '{{words}} дәйексөзінің иесі деп “{{speaker}}” жазылған, бірақ оның кім екені белгісіз.',
  },
  'unknownSpeaker.meant': {
    en: 'Write speaker="{{meant}}".',
    ru: 'Напишите speaker="{{meant}}".',
    kk: 'speaker="{{meant}}" деп жазыңыз.',
  },
  'unknownSpeaker.original': {
    en: 'Write speaker="{{there}}", as in the original; or add content/people/{{speaker}}.yaml or content/organisations/{{speaker}}.yaml.',
    ru: 'Напишите speaker="{{there}}", как в оригинале; или добавьте content/people/{{speaker}}.yaml или content/organisations/{{speaker}}.yaml.',
    kk: 'Түпнұсқадағыдай speaker="{{there}}" деп жазыңыз; немесе content/people/{{speaker}}.yaml не content/organisations/{{speaker}}.yaml қосыңыз.',
  },
  'unknownSpeaker.fix': {
    en: 'Write one of: {{speakers}}; or add content/people/{{speaker}}.yaml or content/organisations/{{speaker}}.yaml.',
    ru: 'Напишите одно из: {{speakers}}; или добавьте content/people/{{speaker}}.yaml или content/organisations/{{speaker}}.yaml.',
    kk: 'Мыналардың бірін жазыңыз: {{speakers}}; немесе мына файлдардың бірін қосыңыз: content/people/{{speaker}}.yaml, content/organisations/{{speaker}}.yaml.',
  },
  emptyQuotation: {
    en: 'The quotation tag holds no words.',
    ru: 'В теге цитаты нет слов.',
    kk: 'Дәйексөз тегінде сөз жоқ.',
  },
  'emptyQuotation.fix': {
    en: 'Put the quotation between <Quote speaker="…"> and </Quote>, with its quotation marks.',
    ru: 'Поставьте цитату вместе с её кавычками между <Quote speaker="…"> и </Quote>.',
    kk: 'Дәйексөзді тырнақшаларымен бірге <Quote speaker="…"> және </Quote> тегтерінің арасына қойыңыз.',
  },
  quotationMarks: {
    en: 'The words in the quotation tag do not begin with {{open}} and end with {{close}} of the same quotation: {{ends}}',
    ru: 'Слова в теге цитаты должны начинаться знаком {{open}} и кончаться знаком {{close}} одной и той же цитаты, а это не так: {{ends}}',
    kk: 'Дәйексөз тегіндегі сөздер бір дәйексөздің {{open}} белгісінен басталып, {{close}} белгісімен аяқталмайды: {{ends}}',
  },
  'quotationMarks.fix': {
    en: 'Put <Quote …> before the mark {{open}} and </Quote> after the mark {{close}}, and what is not quoted outside.',
    ru: 'Поставьте <Quote …> перед знаком {{open}}, а </Quote> после знака {{close}}; то, что не цитата, — снаружи.',
    kk: '<Quote …> тегін {{open}} белгісінің алдына, </Quote> тегін {{close}} белгісінен кейін қойыңыз, дәйексөзге жатпайтыны сыртта қалсын.',
  },
});
