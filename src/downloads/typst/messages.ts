import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  noFont: {
    en: "No font is installed for the script {{script}}: the PDF and the social cards can't be set.",
    ru: 'Для письменности {{script}} не установлен шрифт: PDF и карточки для соцсетей сделать нельзя.',
    kk: '{{script}} жазуына қаріп орнатылмаған: PDF пен әлеуметтік желі карточкаларын жасау мүмкін емес.',
  },
  'noFont.fix': {
    en: 'Run npm install --save-exact {{wanted}} (it brings {{name}}).',
    ru: 'Выполните npm install --save-exact {{wanted}} (установится {{name}}).',
    kk: 'npm install --save-exact {{wanted}} командасын орындаңыз ({{name}} орнатылады).',
  },
  noGlyph: {
    en: 'The font of the PDF and the social cards has no glyph for “{{character}}” ({{code}}): there would be an empty box in its place.',
    ru: 'В шрифте PDF и карточек для соцсетей нет знака “{{character}}” ({{code}}): на его месте был бы пустой квадрат.',
    kk: 'PDF пен әлеуметтік желі карточкаларының қарпінде “{{character}}” ({{code}}) белгісі жоқ: оның орнында бос шаршы тұрар еді.',
  },
  'noGlyph.fix': {
    en: 'Write it with letters or signs that the site’s languages use.',
    ru: 'Напишите это буквами и знаками, которые есть в языках сайта.',
    kk: 'Мұны сайт тілдерінде бар әріптермен және белгілермен жазыңыз.',
  },
  leafletTooLong: {
    en: 'The leaflet in the language “{{locale}}” is {{over}} mm too long, in the panel with {{part}}.',
    ru: 'Листовка на языке “{{locale}}” на {{over}} мм длиннее отведённого места: не помещается текст той полосы, где стоит {{part}}.',
    kk: '“{{locale}}” тіліндегі үнпарақ бөлінген орыннан {{over}} мм ұзын; сыймай тұрған жолақта мынау бар: {{part}}.',
  },
  'leaflet.front': {
    en: 'the title and the organisations',
    ru: 'заголовок с названиями организаций',
    kk: 'тақырып, ұйымдардың атаулары',
  },
  'leaflet.contacts': { en: 'the contacts', ru: 'раздел контактов', kk: 'байланыс мәліметтері' },
  'leaflet.back': {
    en: 'the address and how to check a copy',
    ru: 'адрес с указанием, как проверить копию',
    kk: 'көшірмені тексеру жолы мен мекенжай',
  },
  'leaflet.demands': { en: 'the demands', ru: 'список требований', kk: 'талаптар' },
  'leaflet.facts': { en: 'the facts', ru: 'список фактов', kk: 'негізгі деректер' },
  'leafletTooLong.fact': {
    en: 'Leave out the fact from {{paragraph}}, “{{words}}”, or shorten another one.',
    ru: 'Уберите факт из {{paragraph}} (“{{words}}”) или сократите другой.',
    kk: '{{paragraph}} абзацындағы “{{words}}” дерегін алып тастаңыз немесе басқасын қысқартыңыз.',
  },
  'leafletTooLong.part': {
    en: 'Shorten what this panel contains, or name fewer people or demands.',
    ru: 'Сократите текст этой полосы или назовите меньше людей или требований.',
    kk: 'Осы жолақтың мәтінін қысқартыңыз немесе аталатын адамдардың не талаптардың санын азайтыңыз.',
  },
  'noGlyph.space': {
    en: 'Behind “{{before}}” there is {{name}} ({{code}}); the font of the PDF and the social cards does not have it, and there would be an empty box in its place.',
    ru: 'После “{{before}}” стоит {{name}} ({{code}}); в шрифте PDF и карточек для соцсетей такого знака нет, и на его месте был бы пустой квадрат.',
    kk: '“{{before}}” дегеннен кейін {{name}} ({{code}}) тұр; PDF пен әлеуметтік желі карточкаларының қарпінде ондай белгі жоқ, оның орнында бос шаршы тұрар еді.',
  },
  'noGlyph.space.fix': {
    en: 'Delete it and type an ordinary space.',
    ru: 'Удалите его и поставьте обычный пробел.',
    kk: 'Оны өшіріп, кәдімгі бос орын қойыңыз.',
  },
  narrowNoBreakSpace: {
    en: 'a narrow no-break space',
    ru: 'узкий неразрывный пробел',
    kk: 'үзілмейтін тар бос орын',
  },
  unusualSpace: {
    en: 'an unusual space',
    ru: 'необычный пробел',
    kk: 'ерекше бос орын',
  },
});
