import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  'strayFile.fix': {
    en: 'Take the file away, or name it after its language.',
    ru: 'Уберите файл или назовите его по коду языка.',
    kk: 'Файлды алып тастаңыз немесе атына тілінің кодын жазыңыз.',
  },
  missingFile: {
    en: 'The file is missing.',
    ru: 'Файла нет.',
    kk: 'Файл жоқ.',
  },
  'missingFile.fix': {
    en: 'Copy another file of {{folder}}/ to {{file}} and translate its texts.',
    ru: 'Скопируйте другой файл из {{folder}}/ в {{file}} и переведите его тексты.',
    kk: '{{folder}}/ ішіндегі басқа файлды {{file}} етіп көшіріп, мәтіндерін аударыңыз.',
  },
  noNote: {
    en: 'There is no note for translators on “{{group}}.{{key}}”.',
    ru: 'Нет примечания для переводчиков к “{{group}}.{{key}}”.',
    kk: '“{{group}}.{{key}}” үшін аудармашыларға ескертпе жоқ.',
  },
  noText: {
    en: 'The text “{{group}}.{{key}}” is missing.',
    ru: 'Нет текста “{{group}}.{{key}}”.',
    kk: '“{{group}}.{{key}}” мәтіні жоқ.',
  },
  'noText.fix': {
    en: 'Add a line "{{key}}": "…" to the group “{{group}}”.',
    ru: 'Добавьте строку "{{key}}": "…" в группу “{{group}}”.',
    kk: '“{{group}}” тобына "{{key}}": "…" жолын қосыңыз.',
  },
  unknownText: {
    en: 'The site has no text “{{group}}.{{key}}” in this language.',
    ru: 'Сайт не использует текст “{{group}}.{{key}}” на этом языке.',
    kk: 'Сайтта бұл тілде “{{group}}.{{key}}” мәтіні болмайды.',
  },
  'unknownText.meant': {
    en: 'Write “{{meant}}” instead.',
    ru: 'Напишите “{{meant}}”.',
    kk: 'Оның орнына “{{meant}}” деп жазыңыз.',
  },
  'unknownText.fix': {
    en: 'Take the line out; a new text needs a note in {{notesFile}} and its place in every language.',
    ru: 'Удалите строку; для нового текста нужны примечание в {{notesFile}} и место в файле каждого языка.',
    kk: 'Жолды алып тастаңыз; жаңа мәтінге {{notesFile}} ішінде ескертпе және әр тілде орын керек.',
  },
  mostForeign: {
    en: 'Most texts of the file are in another language.',
    ru: 'Большинство текстов файла — на другом языке.',
    kk: 'Файл мәтіндерінің көбі басқа тілде.',
  },
  'mostForeign.fix': {
    en: 'Translate the texts.',
    ru: 'Переведите тексты.',
    kk: 'Мәтіндерді аударыңыз.',
  },
  foreign: {
    en: 'The text “{{words}}” is not in the language of the file.',
    ru: 'Текст “{{words}}” написан не на языке файла.',
    kk: '“{{words}}” мәтіні файлдың тілінде емес.',
  },
  'foreign.fix': {
    en: 'Translate it.',
    ru: 'Переведите его.',
    kk: 'Оны аударыңыз.',
  },
  ownLetters: {
    en: 'In all texts of the file there is none of the letters {{letters}} of the language.',
    ru: 'Во всех текстах файла нет ни одной из букв {{letters}} этого языка.',
    kk: 'Файлдың бірде-бір мәтінінде бұл тілге тән {{letters}} әріптері кездеспейді.',
  },
  'ownLetters.fix': {
    en: 'Type them on the keyboard of the language, or see whether files of two languages were exchanged.',
    ru: 'Наберите их на клавиатуре этого языка или посмотрите, не перепутаны ли файлы двух языков.',
    kk: 'Оларды сол тілдің пернетақтасымен теріңіз немесе екі тілдің файлдары ауысып кетпегенін тексеріңіз.',
  },
  bracket: {
    en: 'In “{{text}}” a curly bracket is missing or too many, or a command is unknown.',
    ru: 'В “{{text}}” не хватает фигурной скобки, или одна скобка лишняя, или стоит неизвестная команда.',
    kk: '“{{text}}” ішінде ирек жақша жетіспейді не артық тұр, немесе команда белгісіз.',
  },
  'bracket.known': {
    en: 'Write {{all}} with two brackets on each side.',
    ru: 'Напишите {{all}} с двумя скобками с каждой стороны.',
    kk: 'Екі жағына екі жақшадан қойып жазыңыз: {{all}}.',
  },
  'bracket.fix': {
    en: 'Take the brackets out.',
    ru: 'Уберите скобки.',
    kk: 'Жақшаларды алып тастаңыз.',
  },
  'unknown.known': {
    en: 'Use only: {{all}}.',
    ru: 'Здесь возможны только: {{all}}.',
    kk: 'Тек мыналарды қолданыңыз: {{all}}.',
  },
  'unknown.fix': {
    en: 'Take it out.',
    ru: 'Уберите это.',
    kk: 'Мұны алып тастаңыз.',
  },
  unknown: {
    en: '{{placeholder}} is not filled in here; the reader would see it as it is.',
    ru: 'Вместо {{placeholder}} сайт здесь ничего не подставляет: читатель увидел бы это как есть.',
    kk: 'Мұнда {{placeholder}} орнына сайт ештеңе қоймайды: оқырман оны сол күйінде көрер еді.',
  },
  missing: {
    en: '{{placeholder}} is missing in “{{text}}”.',
    ru: 'В “{{text}}” нет {{placeholder}}.',
    kk: '“{{text}}” ішінде {{placeholder}} жоқ.',
  },
  repeated: {
    en: '{{placeholder}} is more often in “{{text}}” than in the original.',
    ru: 'В “{{text}}” место для {{placeholder}} встречается чаще, чем в оригинале.',
    kk: '“{{text}}” ішінде {{placeholder}} түпнұсқадағыдан жиірек кездеседі.',
  },
  'repeated.fix': {
    en: 'Delete the one too many.',
    ru: 'Удалите лишнее.',
    kk: 'Артығын өшіріңіз.',
  },
  'missing.fix': {
    en: 'Put {{placeholder}} where the site is to fill it in.',
    ru: 'Поставьте {{placeholder}} туда, где сайт должен что-то подставить.',
    kk: 'Сайт бірдеңе қоятын жерге {{placeholder}} деп жазыңыз.',
  },
});
