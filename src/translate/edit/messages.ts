import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  noUnit: {
    en: 'This part does not exist in content/ any more.',
    ru: 'Этой части в content/ больше нет.',
    kk: 'Бұл бөлік content/ ішінде енді жоқ.',
  },
  'noUnit.fix': {
    en: 'Copy your words and load the page again.',
    ru: 'Скопируйте свой текст и откройте страницу заново.',
    kk: 'Мәтініңізді көшіріп алып, бетті қайта ашыңыз.',
  },
  empty: {
    en: 'An empty field is not written: the file has the words as before.',
    ru: 'Пустое поле не записывается: в файле остался прежний текст.',
    kk: 'Бос өріс жазылмайды: файлда бұрынғы мәтін қалды.',
  },
  brokenCharacter: {
    en: 'The text holds a broken character.',
    ru: 'В тексте есть повреждённый знак.',
    kk: 'Мәтінде бүлінген таңба бар.',
  },
  'brokenCharacter.fix': {
    en: 'Delete it and type it again.',
    ru: 'Удалите его и наберите заново.',
    kk: 'Оны өшіріп, қайта теріңіз.',
  },
  markUnknown: {
    en: 'The mark {{mark}} does not exist in this part.',
    ru: 'Метки {{mark}} в этой части нет.',
    kk: 'Бұл бөлікте {{mark}} белгісі жоқ.',
  },
  'markUnknown.fix': {
    en: 'Delete it, or use one of the buttons above the field.',
    ru: 'Удалите её или вставьте другую одной из кнопок над полем.',
    kk: 'Оны өшіріңіз немесе өрістің үстіндегі батырмалардың бірін басыңыз.',
  },
  marksCross: {
    en: 'The mark {{mark}} comes before {{other}}, which was opened later.',
    ru: 'Метка {{mark}} стоит раньше {{other}}, хотя та открыта позже.',
    kk: '{{mark}} белгісі кейін ашылған {{other}} белгісінен бұрын тұр.',
  },
  'marksCross.fix': {
    en: 'Close the marks in the opposite order: the last one that opens closes first.',
    ru: 'Закрывайте метки в обратном порядке: открытая последней закрывается первой.',
    kk: 'Белгілерді кері ретпен жабыңыз: соңғы ашылғаны бірінші жабылады.',
  },
  markNotOpened: {
    en: 'The mark {{mark}} closes what was not opened.',
    ru: 'Метка {{mark}} закрывает то, что не открыто.',
    kk: '{{mark}} белгісі ашылмаған нәрсені жауып тұр.',
  },
  'markNotOpened.fix': {
    en: 'Put {{mark}} where its words begin.',
    ru: 'Поставьте {{mark}} там, где начинаются слова, к которым она относится.',
    kk: 'Сөздері басталатын жерге {{mark}} қойыңыз.',
  },
  markNotClosed: {
    en: 'The mark {{mark}} is opened and not closed.',
    ru: 'Метка {{mark}} открыта, но не закрыта.',
    kk: '{{mark}} белгісі ашылған, бірақ жабылмаған.',
  },
  'markNotClosed.fix': {
    en: 'Put {{mark}} where its words end.',
    ru: 'Поставьте {{mark}} там, где заканчиваются слова, к которым она относится.',
    kk: 'Сөздері аяқталатын жерге {{mark}} қойыңыз.',
  },
  markDamaged: {
    en: 'A mark is damaged: there is a ⟦ or ⟧ without the rest.',
    ru: 'Метка повреждена: есть ⟦ или ⟧ без остального.',
    kk: 'Белгі бүлінген: ⟦ немесе ⟧ қалған бөлігінсіз тұр.',
  },
  'markDamaged.fix': {
    en: 'Delete the rest of it and use one of the buttons above the field.',
    ru: 'Удалите её остаток и вставьте метку одной из кнопок над полем.',
    kk: 'Белгінің қалдығын өшіріп, өрістің үстіндегі батырмалардың бірін басыңыз.',
  },
  markMissing: {
    en: 'Missing here: {{marks}}.',
    ru: 'Здесь не хватает: {{marks}}.',
    kk: 'Мұнда жетіспейді: {{marks}}.',
  },
  'markMissing.fix': {
    en: 'Select the words to which it belongs, then press its button above the field.',
    ru: 'Выделите слова, к которым относится метка, и нажмите её кнопку над полем.',
    kk: 'Оған қатысты сөздерді белгілеп, өрістің үстіндегі тиісті батырманы басыңыз.',
  },
  markTwice: {
    en: 'The mark {{mark}} is there twice.',
    ru: 'Метка {{mark}} стоит дважды.',
    kk: '{{mark}} белгісі екі рет тұр.',
  },
  'markTwice.fix': {
    en: 'Delete one of the two.',
    ru: 'Удалите одну из двух.',
    kk: 'Екеуінің бірін өшіріңіз.',
  },
  copy: {
    en: 'These are still the words of the original.',
    ru: 'Это всё ещё слова оригинала.',
    kk: 'Бұл әлі де түпнұсқаның сөздері.',
  },
  'copy.fix': {
    en: 'Translate them, or leave the field empty.',
    ru: 'Переведите их или оставьте поле пустым.',
    kk: 'Аударыңыз немесе өрісті бос қалдырыңыз.',
  },
  noFault: {
    en: 'Nothing has to be fixed on these lines any more.',
    ru: 'В этих строках больше нечего исправлять.',
    kk: 'Бұл жолдарда енді түзететін ештеңе жоқ.',
  },
  'noFault.fix': {
    en: 'Load the page again.',
    ru: 'Откройте страницу заново.',
    kk: 'Бетті қайта ашыңыз.',
  },
  linesChanged: {
    en: 'The file was changed by another program in the meantime; nothing was written.',
    ru: 'За это время файл изменила другая программа; ничего не записано.',
    kk: 'Осы арада файлды басқа бағдарлама өзгертті; ештеңе жазылған жоқ.',
  },
  'linesChanged.fix': {
    en: 'Copy your words, load the page again, and enter them.',
    ru: 'Скопируйте свой текст, откройте страницу заново и внесите его.',
    kk: 'Мәтініңізді көшіріп алып, бетті қайта ашып, енгізіңіз.',
  },
  noUndo: {
    en: 'This cannot be undone: the words in the file are not those that were saved.',
    ru: 'Отменить нельзя: в файле уже не те слова, которые были сохранены.',
    kk: 'Кері қайтаруға болмайды: файлдағы сөздер сақталған сөздер емес.',
  },
  'noUndo.fix': {
    en: 'Correct the words in the field.',
    ru: 'Исправьте текст в поле.',
    kk: 'Мәтінді өрісте түзетіңіз.',
  },
  notReadable: {
    en: 'The translation has not as many paragraphs, headings and lists as the original, or cannot be read.',
    ru: 'Число абзацев, заголовков и списков в переводе не такое, как в оригинале, или перевод нельзя прочитать.',
    kk: 'Аудармадағы абзацтардың, тақырыпшалардың және тізімдердің саны түпнұсқадағыдай емес немесе аударманы оқу мүмкін емес.',
  },
  'notReadable.fix': {
    en: 'First fix what is named at the top of the page.',
    ru: 'Сначала исправьте то, что названо вверху страницы.',
    kk: 'Алдымен беттің басында аталғанды түзетіңіз.',
  },
  signed: {
    en: '{{file}}: reviewed by {{name}}, {{date}}.',
    ru: '{{file}}: проверка перевода — {{name}}, {{date}}.',
    kk: '{{file}}: аударманы тексерген – {{name}}, {{date}}.',
  },
  noName: { en: 'A name is missing.', ru: 'Не указано имя.', kk: 'Аты-жөні көрсетілмеген.' },
  'noName.fix': {
    en: 'Write your first name and surname in the field, then press the button once more.',
    ru: 'Впишите в поле имя и фамилию и нажмите кнопку ещё раз.',
    kk: 'Өріске атыңыз бен тегіңізді жазып, батырманы тағы бір рет басыңыз.',
  },
  notWhole: {
    en: 'Some parts of this text are not translated, not confirmed, or render an earlier original.',
    ru: 'Некоторые части этого текста не переведены, не подтверждены или соответствуют прежнему оригиналу.',
    kk: 'Бұл мәтіннің кейбір бөліктері аударылмаған, расталмаған немесе бұрынғы түпнұсқаға сай.',
  },
  'notWhole.fix': {
    en: 'Load the page again: they are at the top.',
    ru: 'Откройте страницу заново: они стоят вверху.',
    kk: 'Бетті қайта ашыңыз: олар жоғарыда тұр.',
  },
  'sign.fix': {
    en: 'Nothing was signed.',
    ru: 'Ничего не подписано.',
    kk: 'Ештеңеге қол қойылған жоқ.',
  },
  note: { en: 'Note: {{words}}', ru: 'Примечание: {{words}}', kk: 'Ескертпе: {{words}}' },
  'name.ui': { en: 'Words of the interface', ru: 'Слова интерфейса', kk: 'Интерфейс сөздері' },
  'name.events': { en: 'Events', ru: 'События', kk: 'Оқиғалар' },
  'name.glossary': { en: 'Glossary', ru: 'Глоссарий', kk: 'Глоссарий' },
  'name.map': { en: 'Map', ru: 'Карта', kk: 'Карта' },
  'name.organisations': { en: 'Organisations', ru: 'Организации', kk: 'Ұйымдар' },
  'name.people': { en: 'People', ru: 'Люди', kk: 'Адамдар' },
  'name.places': { en: 'Places', ru: 'Места', kk: 'Елді мекендер' },
  'name.press': { en: 'For the press', ru: 'Материалы для прессы', kk: 'Баспасөзге арналған материалдар' },
  'name.sources': { en: 'Sources', ru: 'Источники', kk: 'Дереккөздер' },
  'name.synonyms': { en: 'Words for the search', ru: 'Слова для поиска', kk: 'Іздеуге арналған сөздер' },
  'meaning.quote': {
    en: 'quotation: {{values}}',
    ru: 'цитата: {{values}}',
    kk: 'дәйексөз: {{values}}',
  },
  'meaning.term': {
    en: 'explained term: {{values}}',
    ru: 'термин с пояснением: {{values}}',
    kk: 'түсіндірмесі бар термин: {{values}}',
  },
  'meaning.cite': {
    en: 'reference to a source: {{values}}',
    ru: 'ссылка на источник: {{values}}',
    kk: 'дереккөзге сілтеме: {{values}}',
  },
  'meaning.paragraph': {
    en: 'link to the paragraph {{values}}',
    ru: 'ссылка на абзац {{values}}',
    kk: '{{values}} абзацына сілтеме',
  },
  'meaning.link': {
    en: 'link',
    ru: 'ссылка',
    kk: 'сілтеме',
  },
  'meaning.emphasis': {
    en: 'emphasis',
    ru: 'выделение',
    kk: 'ерекшелеу',
  },
  'meaning.value': {
    en: 'a value that the site inserts: {{name}}',
    ru: 'значение, которое подставляет сайт: {{name}}',
    kk: 'сайт қоятын мән: {{name}}',
  },
});
