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
    en: 'The font of the PDF and the social cards has no glyph for “{{character}}”: there would be an empty box in its place.',
    ru: 'В шрифте PDF и карточек для соцсетей нет знака “{{character}}”: на его месте был бы пустой квадрат.',
    kk: 'PDF пен карточкалардың қарпінде “{{character}}” белгісі жоқ: орнында бос шаршы тұрар еді.',
  },
  'noGlyph.fix': {
    en: 'Write it with letters or signs that the site’s languages use.',
    ru: 'Напишите это буквами и знаками, которые есть в языках сайта.',
    kk: 'Мұны сайт тілдерінде бар әріптермен және белгілермен жазыңыз.',
  },
  leafletTooLong: {
    en: 'The leaflet in the language “{{locale}}” is {{over}} mm too long (panel “{{part}}”).',
    ru: 'Листовка на языке “{{locale}}” длиннее, чем есть места, на {{over}} мм (полоса “{{part}}”).',
    kk: '“{{locale}}” тіліндегі парақша бар орыннан {{over}} мм ұзын (“{{part}}” жолағы).',
  },
  'leafletTooLong.fact': {
    en: 'Leave out the fact from {{paragraph}}, “{{words}}”, or shorten another one.',
    ru: 'Уберите факт из {{paragraph}} (“{{words}}”) или сократите другой.',
    kk: '{{paragraph}} абзацындағы “{{words}}” дерегін алып тастаңыз немесе басқасын қысқартыңыз.',
  },
  'leafletTooLong.part': {
    en: 'Shorten what this panel contains, or name fewer people or demands.',
    ru: 'Сократите текст этой полосы или назовите меньше людей или требований.',
    kk: 'Осы жолақтың мәтінін қысқартыңыз немесе адамдар мен талаптардың санын азайтыңыз.',
  },
});
