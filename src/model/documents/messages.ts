import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  where: {
    en: '{{file}}, line {{line}}',
    ru: '{{file}}, строка {{line}}',
    kk: '{{file}}, {{line}}-жол',
  },
  links: {
    en: 'The links of this paragraph are not those of the original ({{where}}): {{links}}.',
    ru: 'Ссылки в этом абзаце не те, что в оригинале ({{where}}); там: {{links}}.',
    kk: 'Бұл абзацтағы сілтемелер түпнұсқадағыдай емес ({{where}}); онда: {{links}}.',
  },
  'links.fix': {
    en: 'Copy the address of each link from the original.',
    ru: 'Скопируйте адрес каждой ссылки из оригинала.',
    kk: 'Әр сілтеменің мекенжайын түпнұсқадан көшіріп алыңыз.',
  },
  reference: {
    en: 'The words “{{text}}” name the number {{written}}, but their tag <{{name}}> names {{known}}.',
    ru: 'В словах “{{text}}” названо число {{written}}, а в их теге <{{name}}> — {{known}}.',
    kk: '“{{text}}” сөздерінде {{written}} саны айтылған, ал олардың <{{name}}> тегінде: {{known}}.',
  },
  'reference.fix': {
    en: 'Write the number that the tag names.',
    ru: 'Напишите число, которое стоит в теге.',
    kk: 'Тегте тұрған санды жазыңыз.',
  },
  none: {
    en: 'none',
    ru: 'нет',
    kk: 'жоқ',
  },
  layout: {
    en: 'The field “layout” names a program to be run.',
    ru: 'Поле “layout” указывает программу, которая запустилась бы при сборке сайта.',
    kk: '“layout” өрісі іске қосылатын бағдарламаны атайды.',
  },
  'layout.fix': {
    en: 'Take the line out of the fields.',
    ru: 'Удалите эту строку из полей.',
    kk: 'Бұл жолды өрістерден алып тастаңыз.',
  },
  emptyLink: {
    en: 'A link has no address.',
    ru: 'У ссылки нет адреса.',
    kk: 'Сілтеменің мекенжайы жоқ.',
  },
  'emptyLink.fix': {
    en: 'Write it between the round brackets: [words](https://…)',
    ru: 'Напишите его в круглых скобках: [слова](https://…)',
    kk: 'Оны дөңгелек жақшаның ішіне жазыңыз: [сөздер](https://…)',
  },
  badLink: {
    en: 'The link to “{{link}}” leads to no page.',
    ru: 'Ссылка на “{{link}}” не ведёт ни на какую страницу.',
    kk: '“{{link}}” сілтемесі ешқандай бетке апармайды.',
  },
  'badLink.fix': {
    en: 'Write the whole address, as your browser shows it: https://…',
    ru: 'Напишите адрес полностью, как его показывает браузер: https://…',
    kk: 'Мекенжайды браузер көрсеткендей толық жазыңыз: https://…',
  },
  localLink: {
    en: 'The link to “{{link}}” leads to a host that only one computer or one network knows.',
    ru: 'Ссылка “{{link}}” ведёт на адрес, который известен только одному компьютеру или одной сети.',
    kk: '“{{link}}” сілтемесі тек бір компьютерге не бір желіге белгілі мекенжайға апарады.',
  },
  'localLink.fix': {
    en: 'Write the public address of the page, which readers can open.',
    ru: 'Напишите общедоступный адрес страницы, который откроется у читателя.',
    kk: 'Беттің оқырман аша алатын, жалпыға қолжетімді мекенжайын жазыңыз.',
  },
  'foreign.image': {
    en: 'an image',
    ru: 'картинка',
    kk: 'сурет',
  },
  'foreign.code': {
    en: 'a block of code (a line indented by four spaces is one)',
    ru: 'блок кода (так понимается строка с отступом в четыре пробела)',
    kk: 'код блогы (төрт бос орын шегінген жол да осылай ұғылады)',
  },
  'foreign.inlineCode': {
    en: 'code between two ` signs',
    ru: 'код между двумя знаками `',
    kk: 'екі ` белгісінің арасындағы код',
  },
  'foreign.blockquote': {
    en: 'a quotation block (a line that begins with >)',
    ru: 'блок цитаты (строка, которая начинается с >)',
    kk: 'дәйексөз блогы (> белгісінен басталатын жол)',
  },
  'foreign.thematicBreak': {
    en: 'a line of hyphens or asterisks',
    ru: 'строка из дефисов или звёздочек',
    kk: 'дефистерден не жұлдызшалардан тұратын жол',
  },
  'foreign.table': {
    en: 'a table',
    ru: 'таблица',
    kk: 'кесте',
  },
  'foreign.footnote': {
    en: 'a footnote',
    ru: 'сноска',
    kk: 'бет астындағы ескертпе (footnote)',
  },
  'foreign.delete': {
    en: 'a text that is struck out',
    ru: 'зачёркнутый текст',
    kk: 'үсті сызылған мәтін',
  },
  'foreign.linkReference': {
    en: 'a link whose address is elsewhere',
    ru: 'ссылка, адрес которой стоит в другом месте',
    kk: 'мекенжайы басқа жерде тұрған сілтеме',
  },
  'foreign.definition': {
    en: 'the address of a link, apart from its words',
    ru: 'адрес ссылки отдельно от её слов',
    kk: 'сөздерінен бөлек тұрған сілтеме мекенжайы',
  },
  'command.fix': {
    en: 'Write \\{ and \\} if the text needs curly brackets, else take them out.',
    ru: 'Напишите \\{ и \\}, если фигурные скобки в тексте нужны, иначе уберите их.',
    kk: 'Мәтінге ирек жақша керек болса, \\{ және \\} деп жазыңыз, әйтпесе алып тастаңыз.',
  },
  importExport: {
    en: 'The paragraph begins with “import” or “export” and is taken for a command.',
    ru: 'Абзац начинается со слова “import” или “export” и понимается как команда.',
    kk: 'Абзац “import” немесе “export” сөзінен басталады да, команда деп ұғылады.',
  },
  'importExport.fix': {
    en: 'Begin the paragraph with another word.',
    ru: 'Начните абзац с другого слова.',
    kk: 'Абзацты басқа сөзден бастаңыз.',
  },
  'foreign.task': {
    en: 'a box to be ticked',
    ru: 'квадратик для галочки',
    kk: 'белгі қоятын ұяшық',
  },
  'foreign.other': {
    en: 'markup of the kind “{{kind}}”',
    ru: 'разметка вида “{{kind}}”',
    kk: '“{{kind}}” түріндегі белгілеу',
  },
  foreign: {
    en: 'There is {{foreign}} here; texts have paragraphs, headings, lists and links only.',
    ru: 'Здесь {{foreign}}, а в текстах бывают только абзацы, заголовки, списки и ссылки.',
    kk: 'Мұнда {{foreign}} тұр, ал мәтіндерде тек абзац, тақырыпша, тізім және сілтеме болады.',
  },
  'foreign.fix': {
    en: 'Take it out, or write it as a paragraph.',
    ru: 'Уберите это или напишите обычным абзацем.',
    kk: 'Мұны алып тастаңыз немесе жай абзац етіп жазыңыз.',
  },
  unknownTag: {
    en: 'There is no tag <{{name}}>.',
    ru: 'Тега <{{name}}> нет.',
    kk: '<{{name}}> деген тег жоқ.',
  },
  'unknownTag.meant': {
    en: 'Write <{{meant}}> … </{{meant}}>.',
    ru: 'Напишите <{{meant}}> … </{{meant}}>.',
    kk: '<{{meant}}> … </{{meant}}> деп жазыңыз.',
  },
  'unknownTag.fix': {
    en: 'Take it out; the tags of this text are: {{tags}}. An empty line begins a new paragraph.',
    ru: 'Уберите его; в этом тексте возможны теги: {{tags}}. Новый абзац начинают с пустой строки.',
    kk: 'Оны алып тастаңыз; бұл мәтіннің тегтері: {{tags}}. Жаңа абзац бос жолдан кейін басталады.',
  },
  wordsInTag: {
    en: 'The words “{{shown}}” are between <{{name}}> and </{{name}}>, where they are not shown.',
    ru: 'Слова “{{shown}}” стоят между <{{name}}> и </{{name}}>, а там они не показываются.',
    kk: '“{{shown}}” сөздері <{{name}}> және </{{name}}> арасында тұр, ал онда олар көрсетілмейді.',
  },
  somethingInTag: {
    en: 'There is something between <{{name}}> and </{{name}}>, where nothing is shown.',
    ru: 'Между <{{name}}> и </{{name}}> что-то есть, а там ничего не показывается.',
    kk: '<{{name}}> және </{{name}}> арасында бірдеңе бар, ал онда ештеңе көрсетілмейді.',
  },
  'wordsInTag.fix': {
    en: 'Write the tag as <{{name}} … />, without </{{name}}>, and the words after it.',
    ru: 'Напишите тег как <{{name}} … />, без </{{name}}>, а слова — после него.',
    kk: 'Тегті </{{name}}> қоспай, <{{name}} … /> деп жазыңыз, сөздерді содан кейін жазыңыз.',
  },
  write: {
    en: 'Write {{sample}}.',
    ru: 'Напишите {{sample}}.',
    kk: '{{sample}} деп жазыңыз.',
  },
  unknownAttribute: {
    en: 'The tag <{{tag}}> has no attribute “{{name}}”.',
    ru: 'У тега <{{tag}}> нет атрибута “{{name}}”.',
    kk: '<{{tag}}> тегінің ішінде “{{name}}” деген атау (атрибут) болмайды.',
  },
  attributeTwice: {
    en: 'In the tag <{{tag}}> the attribute “{{name}}” is written twice.',
    ru: 'В теге <{{tag}}> атрибут “{{name}}” написан два раза.',
    kk: '<{{tag}}> тегінің ішінде “{{name}}” деген атау (атрибут) екі рет жазылған.',
  },
  attributeValue: {
    en: 'In the tag <{{tag}}> “{{value}}” is no value of “{{name}}”.',
    ru: 'В теге <{{tag}}> “{{value}}” — недопустимое значение для “{{name}}”.',
    kk: '<{{tag}}> тегінде “{{value}}” – “{{name}}” үшін жарамсыз мән.',
  },
  noValue: {
    en: 'In the tag <{{tag}}> the attribute “{{name}}” has no value.',
    ru: 'В теге <{{tag}}> у атрибута “{{name}}” нет значения.',
    kk: '<{{tag}}> тегінің ішінде “{{name}}” деген атаудан (атрибуттан) кейін мән жазылмаған.',
  },
  notSaid: {
    en: 'The tag <{{tag}}> does not say {{what}}.',
    ru: 'В теге <{{tag}}> не сказано, {{what}}.',
    kk: '<{{tag}}> тегінде мынау айтылмаған: {{what}}.',
  },
  linkTitle: {
    en: 'The link to “{{url}}” has a title, “{{title}}”, which most readers never see.',
    ru: 'У ссылки на “{{url}}” есть подпись “{{title}}”, которой большинство читателей не увидит.',
    kk: '“{{url}}” сілтемесінің “{{title}}” деген жазуы бар, оны оқырмандардың көбі көрмейді.',
  },
  'linkTitle.fix': {
    en: 'Write [words](https://…) with the address alone between the round brackets.',
    ru: 'Напишите [слова](https://…): в круглых скобках — только адрес.',
    kk: '[сөздер](https://…) деп жазыңыз: дөңгелек жақша ішінде мекенжай ғана болсын.',
  },
  hiddenEntity: {
    en: 'This line contains an invisible character, {{name}}, written as an entity (a code such as &#x202e; or &shy;).',
    ru: 'В этой строке есть невидимый знак — {{name}}; он записан кодом вроде &#x202e; или &shy;.',
    kk: 'Бұл жолда көзге көрінбейтін белгі бар: {{name}}; ол &#x202e; не &shy; сияқты код түрінде жазылған.',
  },
  delete: {
    en: 'Delete it.',
    ru: 'Удалите его.',
    kk: 'Оны өшіріңіз.',
  },
  deleteAfter: {
    en: 'Delete it: it is after “{{before}}”.',
    ru: 'Удалите его: он стоит после “{{before}}”.',
    kk: 'Оны өшіріңіз: ол “{{before}}” дегеннен кейін тұр.',
  },
  command: {
    en: '{{command}} is a command; in a text there are none.',
    ru: '{{command}} — команда, а в тексте их не бывает.',
    kk: '{{command}} – команда, ал мәтінде команда болмайды.',
  },
  commandInTag: {
    en: 'The tag <{{tag}}> holds the command {{command}}; in a text there are none.',
    ru: 'В теге <{{tag}}> стоит команда {{command}}, а в тексте их не бывает.',
    kk: '<{{tag}}> тегінде {{command}} командасы тұр, ал мәтінде команда болмайды.',
  },
  commandAsValue: {
    en: 'In the tag <{{tag}}> the value of “{{name}}” is the command {{command}}; in a text there are none.',
    ru: 'В теге <{{tag}}> значение “{{name}}” — команда {{command}}, а в тексте их не бывает.',
    kk: '<{{tag}}> тегінде “{{name}}” мәні – {{command}} командасы, ал мәтінде команда болмайды.',
  },
  tooMuch: {
    en: 'In this paragraph the character “{{sign}}” is used more often than a text can need it, so it cannot be read.',
    ru: 'В этом абзаце знак “{{sign}}” стоит чаще, чем может понадобиться тексту, поэтому абзац нельзя прочитать.',
    kk: 'Бұл абзацта “{{sign}}” белгісі мәтінге керегінен әлдеқайда көп, сондықтан абзац оқылмайды.',
  },
  'tooMuch.fix': {
    en: 'Take out what was pasted by mistake; an empty line begins a new paragraph.',
    ru: 'Уберите вставленное по ошибке; новый абзац начинают с пустой строки.',
    kk: 'Қателесіп қойылғанын алып тастаңыз; жаңа абзац бос жолдан кейін басталады.',
  },
  unclosedTag: {
    en: 'The tag <{{name}}> is opened here and not closed in the same paragraph.',
    ru: 'Тег <{{name}}> здесь открыт и в том же абзаце не закрыт.',
    kk: '<{{name}}> тегі осы жерде ашылған, бірақ сол абзацта жабылмаған.',
  },
  tagInWord: {
    en: 'The tag <{{tag}}> is in the middle of a word.',
    ru: 'Тег <{{tag}}> стоит посреди слова.',
    kk: '<{{tag}}> тегі сөздің ортасында тұр.',
  },
  tagBeforeWords: {
    en: 'The tag <{{tag}}> has no words before it.',
    ru: 'Перед тегом <{{tag}}> нет слов.',
    kk: '<{{tag}}> тегінің алдында сөз жоқ.',
  },
  'tagBeforeWords.fix': {
    en: 'Put <{{tag}} … /> after the full stop of the sentence to which it belongs.',
    ru: 'Поставьте тег <{{tag}} … /> после точки того предложения, к которому он относится.',
    kk: '<{{tag}} … /> тегін өзі қатысты сөйлемнің нүктесінен кейін қойыңыз.',
  },
  'unclosedTag.wordless': {
    en: 'Write ` />` at its end: {{closed}}',
    ru: 'Напишите в его конце ` />`: {{closed}}',
    kk: 'Оның соңына ` />` жазыңыз: {{closed}}',
  },
  'unclosedTag.fix': {
    en: 'Write </{{name}}> where it ends.',
    ru: 'Напишите </{{name}}> там, где он кончается.',
    kk: 'Ол аяқталатын жерге </{{name}}> деп жазыңыз.',
  },
  markInTag: {
    en: 'In the tag {{tag}} the quotation mark is a typographic one.',
    ru: 'В теге {{tag}} стоит типографская кавычка.',
    kk: '{{tag}} тегінде типографиялық тырнақша тұр.',
  },
  'markInTag.fix': {
    en: 'Inside a tag, use the straight quotation mark: ".',
    ru: 'Внутри тега ставьте прямую кавычку: ".',
    kk: 'Тегтің ішінде түзу тырнақша қойыңыз: ".',
  },
  comment: {
    en: 'A comment between <!-- and --> is in the text; these texts cannot have comments.',
    ru: 'В тексте стоит комментарий между <!-- и -->; в этих текстах комментарии невозможны.',
    kk: 'Мәтінде <!-- мен --> арасында түсініктеме (комментарий) тұр; мұндай мәтінде ол болмайды.',
  },
  'comment.fix': {
    en: 'Delete it, with everything between the two characters.',
    ru: 'Удалите его вместе со всем, что стоит между этими знаками.',
    kk: 'Оны осы екі белгінің арасындағы нәрсемен бірге өшіріңіз.',
  },
  addressInBrackets: {
    en: 'The address {{address}} is between < and >, which is taken for a tag.',
    ru: 'Адрес {{address}} стоит между < и >, а это понимается как тег.',
    kk: '{{address}} мекенжайы < мен > арасында тұр, сондықтан ол тег деп ұғылады.',
  },
  'addressInBrackets.fix': {
    en: 'Write it without them: {{address}}',
    ru: 'Напишите его без этих знаков: {{address}}',
    kk: 'Оны бұл белгілерсіз жазыңыз: {{address}}',
  },
  closingTag: {
    en: 'The tag </{{name}}> closes what was not opened in the same paragraph.',
    ru: 'Тег </{{name}}> закрывает то, что в этом абзаце не открыто.',
    kk: '</{{name}}> тегі сол абзацта ашылмаған нәрсені жабады.',
  },
  'closingTag.fix': {
    en: 'Write <{{name}}> where it begins, or take </{{name}}> out.',
    ru: 'Напишите <{{name}}> там, где он начинается, или уберите </{{name}}>.',
    kk: 'Ол басталатын жерге <{{name}}> деп жазыңыз немесе </{{name}}> тегін алып тастаңыз.',
  },
  curlyBracket: {
    en: 'The text has a curly bracket; brackets of this kind are commands.',
    ru: 'В тексте стоит фигурная скобка; такие скобки понимаются как команды.',
    kk: 'Мәтінде ирек жақша тұр; мұндай жақша команда деп ұғылады.',
  },
  'curlyBracket.fix': {
    en: 'Write \\{ or \\} if the text needs it, else take it out.',
    ru: 'Если она в тексте нужна, напишите \\{ или \\}, иначе уберите её.',
    kk: 'Мәтінге ол керек болса, \\{ немесе \\} деп жазыңыз, әйтпесе алып тастаңыз.',
  },
  lettersOfTag: {
    en: 'In the name of the tag <{{name}}> there are letters of another alphabet.',
    ru: 'В имени тега <{{name}}> есть буквы другого алфавита.',
    kk: '<{{name}}> тегінің атауында басқа әліпбидің әріптері бар.',
  },
  'lettersOfTag.fix': {
    en: 'Type its name in Latin letters; the tags of this text are: {{tags}}.',
    ru: 'Наберите его имя латинскими буквами; в этом тексте возможны теги: {{tags}}.',
    kk: 'Атауын латын әріптерімен теріңіз; бұл мәтіннің тегтері: {{tags}}.',
  },
  unreadableTag: {
    en: 'There is a “<” or a tag here that cannot be read.',
    ru: 'Здесь “<” или тег, который нельзя прочитать.',
    kk: 'Мұнда “<” белгісі немесе оқылмайтын тег тұр.',
  },
  'unreadableTag.fix': {
    en: 'Write &lt; for the sign itself; a tag is written like <Quote speaker="…">“…”</Quote>.',
    ru: 'Если нужен сам знак, напишите вместо него &lt; — а тег пишут так: <Quote speaker="…">«…»</Quote>.',
    kk: 'Белгінің өзі &lt; деп жазылады; тег былай жазылады: <Quote speaker="…">«…»</Quote>.',
  },
  unreadable: {
    en: "The text can't be read here ({{reason}}).",
    ru: 'Здесь текст нельзя прочитать ({{reason}}).',
    kk: 'Мәтін осы жерде оқылмайды ({{reason}}).',
  },
  'unreadable.fix': {
    en: 'Compare the line with the original.',
    ru: 'Сравните эту строку с оригиналом.',
    kk: 'Бұл жолды түпнұсқамен салыстырыңыз.',
  },
  nothingMore: {
    en: 'nothing any more',
    ru: 'больше ничего нет',
    kk: 'ештеңе жоқ',
  },
  'fewer.fix': {
    en: 'Add the paragraph that is missing, or the empty line between two that ran together.',
    ru: 'Добавьте недостающий абзац или пустую строку между двумя слившимися.',
    kk: 'Жетіспейтін абзацты немесе қосылып кеткен екі абзацтың арасына бос жол қосыңыз.',
  },
  'more.fix': {
    en: 'Take out the paragraph that is too many, or the empty line that cuts one in two.',
    ru: 'Уберите лишний абзац или пустую строку, которая разрезает один абзац на два.',
    kk: 'Артық абзацты немесе бір абзацты екіге бөліп тұрған бос жолды алып тастаңыз.',
  },
  otherKind: {
    en: 'This is a {{kind}}, {{begins}}; in the original ({{file}}, line {{line}}) a {{otherKind}}, {{otherBegins}}.',
    ru: 'Здесь — {{kind}}, {{begins}}; в оригинале ({{file}}, строка {{line}}) — {{otherKind}}, {{otherBegins}}.',
    kk: 'Мұнда – {{kind}}, {{begins}}; түпнұсқада ({{file}}, {{line}}-жол) – {{otherKind}}, {{otherBegins}}.',
  },
  'otherKind.fix': {
    en: 'Write it as a {{kind}}, or put the paragraphs, headings and lists in the order of the original.',
    ru: 'Здесь должен быть {{kind}}: оформите его так или расставьте абзацы, заголовки и списки в порядке оригинала.',
    kk: 'Мұнда {{kind}} болуы керек: солай жазыңыз немесе абзац, тақырыпша, тізімдерді түпнұсқадағы ретпен қойыңыз.',
  },
  otherLevel: {
    en: 'The heading {{begins}} is of another level than in the original ({{file}}, line {{line}}).',
    ru: 'Заголовок {{begins}} не того уровня, что в оригинале ({{file}}, строка {{line}}).',
    kk: '{{begins}} тақырыпшасының деңгейі түпнұсқадағыдай емес ({{file}}, {{line}}-жол).',
  },
  'otherLevel.fix': {
    en: 'Write {{signs}} before its words, as there.',
    ru: 'Поставьте перед его словами {{signs}}, как там.',
    kk: 'Сөздерінің алдына ондағыдай {{signs}} қойыңыз.',
  },
  otherTags: {
    en: 'This paragraph has {{tags}}; the same one of the original ({{file}}, line {{line}}) has {{otherTags}}.',
    ru: 'В этом абзаце {{tags}}; в том же абзаце оригинала ({{file}}, строка {{line}}) {{otherTags}}.',
    kk: 'Бұл абзацта: {{tags}}; түпнұсқаның сол абзацында ({{file}}, {{line}}-жол): {{otherTags}}.',
  },
  'otherTags.fix': {
    en: 'Use the same tags as the original in the paragraph; copy them from there.',
    ru: 'Поставьте в абзаце те же теги, что в оригинале; скопируйте их оттуда.',
    kk: 'Абзацқа түпнұсқадағы тегтерді қойыңыз; оларды сол жерден көшіріп алыңыз.',
  },
  noTag: {
    en: 'no tag',
    ru: 'нет тегов',
    kk: 'тег жоқ',
  },
  otherNumber: {
    en: 'The text has {{here}} blocks (paragraphs, headings, lists), the original {{file}} has {{there}}. Up to here they run side by side; now comes {{next}}, in the original (line {{line}}) {{otherNext}}.',
    ru: 'Абзацев, заголовков и списков в тексте — {{here}}, в оригинале {{file}} — {{there}}. До этого места они идут в одном порядке; потом здесь {{next}}, а в оригинале (строка {{line}}) {{otherNext}}.',
    kk: 'Мәтіндегі абзац, тақырыпша, тізімдердің саны – {{here}}, түпнұсқада ({{file}}) – {{there}}. Осы жерге дейін олар қатар жүреді; әрі қарай мұнда {{next}}, ал түпнұсқада ({{line}}-жол) {{otherNext}}.',
  },
  'kind.paragraph': {
    en: 'paragraph',
    ru: 'абзац',
    kk: 'абзац',
  },
  'kind.heading': {
    en: 'heading',
    ru: 'заголовок',
    kk: 'тақырыпша',
  },
  'kind.list': {
    en: 'list',
    ru: 'список',
    kk: 'тізім',
  },
  reviewOfOriginal: {
    en: 'The original is signed as reviewed, but only a translation can be compared with the original.',
    ru: 'Оригинал подписан как проверенный, но сверить с оригиналом можно только перевод.',
    kk: 'Түпнұсқаға тексерілген деп қол қойылған, бірақ түпнұсқамен тек аударма салыстырылады.',
  },
  'reviewOfOriginal.fix': {
    en: 'Take “review:” out, and put it into the translation that was read.',
    ru: 'Уберите “review:” отсюда и поставьте в тот перевод, который был прочитан.',
    kk: '“review:” дегенді осы жерден алып, оқылған аудармаға қойыңыз.',
  },
  reviewTooEarly: {
    en: 'The review is dated {{date}}, before the statement was issued ({{issued}}).',
    ru: 'У проверки стоит дата {{date}} — раньше, чем вышло заявление ({{issued}}).',
    kk: 'Тексеру күні – {{date}}, бұл мәлімдеме шыққан күннен ({{issued}}) бұрын.',
  },
  'review.fix': {
    en: 'Write the day on which the translation was read.',
    ru: 'Напишите день, когда перевод был прочитан.',
    kk: 'Аударма оқылған күнді жазыңыз.',
  },
  reviewToCome: {
    en: 'The review is dated {{date}}, a day that has not come yet.',
    ru: 'У проверки стоит дата {{date}}, а этот день ещё не наступил.',
    kk: 'Тексеру күні – {{date}}, ал ол күн әлі келген жоқ.',
  },
  wording: {
    en: 'is not a mark of the words read; sign with npm run translations:sign',
    ru: 'это не отметка о прочитанных словах; подпишите командой npm run translations:sign',
    kk: 'оқылған сөздердің белгісі емес; npm run translations:sign командасымен қол қойыңыз',
  },
  'missing.speaker': {
    en: 'whose it is',
    ru: 'чьи это слова',
    kk: 'бұл кімнің сөзі',
  },
  'missing.term': {
    en: 'which term it means',
    ru: 'о каком термине речь',
    kk: 'қай термин екені',
  },
  'missing.source': {
    en: 'which source it means',
    ru: 'какой это источник',
    kk: 'қай дереккөз екені',
  },
  'missing.paragraph': {
    en: 'which paragraph it means',
    ru: 'о каком абзаце речь',
    kk: 'қай абзац екені',
  },
  straight: {
    en: '“{{words}}” contains a straight quotation mark.',
    ru: 'В “{{words}}” стоит прямая кавычка.',
    kk: '“{{words}}” дегенде түзу тырнақша тұр.',
  },
  'straight.fix': {
    en: 'Write {{open}} where the quotation begins and {{close}} where it ends.',
    ru: 'Поставьте {{open}} в начале цитаты и {{close}} в конце.',
    kk: 'Дәйексөздің басына {{open}}, соңына {{close}} қойыңыз.',
  },
  otherMark: {
    en: 'The quotation “{{words}}” opens with a mark of another language.',
    ru: 'Цитата “{{words}}” открывается кавычкой другого языка.',
    kk: '“{{words}}” дәйексөзі басқа тілдің тырнақшасымен ашылған.',
  },
  'otherMark.fix': {
    en: 'Write {{open}} where it begins and {{close}} where it ends.',
    ru: 'Поставьте {{open}} в её начале и {{close}} в конце.',
    kk: 'Оның басына {{open}}, соңына {{close}} қойыңыз.',
  },
  pairs: {
    en: 'The paragraph “{{words}}” has {{open}} {{opened}} and {{close}} {{closed}}.',
    ru: 'В абзаце “{{words}}” {{open}} стоит {{opened}}, а {{close}} — {{closed}}.',
    kk: '“{{words}}” абзацында {{open}} {{opened}} тұр, ал {{close}} – {{closed}}.',
  },
  'pairs.fix': {
    en: 'Put the mark that is missing, or take out the one too many.',
    ru: 'Поставьте недостающую кавычку или уберите лишнюю.',
    kk: 'Жетіспейтін тырнақшаны қойыңыз немесе артығын алып тастаңыз.',
  },
  unfinished: {
    en: 'The paragraph “{{words}}” ends with “{{end}}” and no full stop.',
    ru: 'Абзац “{{words}}” кончается словами “{{end}}” без точки.',
    kk: '“{{words}}” абзацы нүктесіз, “{{end}}” деп аяқталады.',
  },
  'unfinished.fix': {
    en: 'Check whether words are missing at its end; if not, put the full stop.',
    ru: 'Посмотрите, не пропали ли слова в его конце; если нет, поставьте точку.',
    kk: 'Соңында сөздер түсіп қалмағанын тексеріңіз; бәрі орнында болса, нүкте қойыңыз.',
  },
  times: {
    en: { one: 'once', other: '{{count}} times' },
    ru: { one: '{{count}} раз', few: '{{count}} раза', many: '{{count}} раз', other: '{{count}} раза' },
    kk: { one: '{{count}} рет', other: '{{count}} рет' },
  },
  'sign.space': {
    en: 'a space',
    ru: 'пробел',
    kk: 'бос орын',
  },
  'sign.tab': {
    en: 'a tab',
    ru: 'знак табуляции (клавиша Tab)',
    kk: 'табуляция белгісі (Tab пернесімен қойылады)',
  },
  'sign.lineBreak': {
    en: 'a line break',
    ru: 'перенос строки',
    kk: 'жаңа жолға көшу белгісі',
  },
  'sign.noBreakSpace': {
    en: 'a no-break space',
    ru: 'неразрывный пробел',
    kk: 'үзілмейтін бос орын',
  },
  'sign.narrowNoBreakSpace': {
    en: 'a narrow no-break space',
    ru: 'узкий неразрывный пробел',
    kk: 'үзілмейтін тар бос орын',
  },
  'sign.thinSpace': {
    en: 'a thin space',
    ru: 'тонкий пробел',
    kk: 'жіңішке бос орын',
  },
  spaceTooMany: {
    en: 'After “{{before}}” there is {{sign}}, which is not in the statement.',
    ru: 'После “{{before}}” стоит {{sign}}, а в заявлении там ничего нет.',
    kk: '“{{before}}” дегеннен кейін {{sign}} тұр, ал мәлімдемеде онда ештеңе жоқ.',
  },
  'sign.whiteSpace': {
    en: 'white space',
    ru: 'знак пробела',
    kk: 'бос орын белгісі',
  },
  spaceMissing: {
    en: 'Behind “{{before}}” there is no space, but there is one in the statement.',
    ru: 'После “{{before}}” нет пробела, а в заявлении он есть.',
    kk: '“{{before}}” дегеннен кейін бос орын жоқ, ал мәлімдемеде бар.',
  },
  noText: {
    en: 'There is no text below the fields.',
    ru: 'После полей нет текста.',
    kk: 'Өрістерден кейін мәтін жоқ.',
  },
  'noText.fix': {
    en: 'Write the text, or copy it from another language and translate it.',
    ru: 'Напишите текст или скопируйте его из файла на другом языке и переведите.',
    kk: 'Мәтінді жазыңыз немесе оны басқа тілден көшіріп, аударыңыз.',
  },
  paragraphTwice: {
    en: 'The paragraph “{{words}}” is here a second time.',
    ru: 'Абзац “{{words}}” стоит здесь второй раз.',
    kk: '“{{words}}” абзацы мұнда екінші рет тұр.',
  },
  'paragraphTwice.fix': {
    en: 'Put the paragraph of the original that belongs here in its place.',
    ru: 'Поставьте на его место тот абзац оригинала, который должен быть здесь.',
    kk: 'Оның орнына түпнұсқаның осы жерге тиісті абзацын қойыңыз.',
  },
  sentenceTwice: {
    en: 'The sentence “{{words}}” is in this text a second time.',
    ru: 'Предложение “{{words}}” встречается в этом тексте второй раз.',
    kk: '“{{words}}” сөйлемі бұл мәтінде екінші рет кездеседі.',
  },
  'sentenceTwice.fix': {
    en: 'Take it out where the original does not have it.',
    ru: 'Уберите его там, где его нет в оригинале.',
    kk: 'Түпнұсқаның сол жерінде бұл сөйлем болмаса, оны алып тастаңыз.',
  },
  otherLanguage: {
    en: 'The paragraph “{{words}}” is not in the language of the file.',
    ru: 'Абзац “{{words}}” написан не на языке файла.',
    kk: '“{{words}}” абзацы файлдың тілінде емес.',
  },
  'otherLanguage.fix': {
    en: 'Translate it, or see whether files of two languages were exchanged.',
    ru: 'Переведите его или посмотрите, не перепутаны ли файлы двух языков.',
    kk: 'Оны аударыңыз немесе екі тілдің файлдары ауысып кетпегенін тексеріңіз.',
  },
  ownLetters: {
    en: 'The paragraph “{{words}}” has none of the letters {{letters}}, which are in every sentence of the language.',
    ru: 'В абзаце “{{words}}” нет ни одной из букв {{letters}}, а они есть в каждом предложении этого языка.',
    kk: '“{{words}}” абзацында {{letters}} әріптерінің бірі де жоқ, ал олар бұл тілдің әр сөйлемінде кездеседі.',
  },
  'ownLetters.fix': {
    en: 'Type it on the keyboard of the language, or see whether files of two languages were exchanged.',
    ru: 'Наберите его на клавиатуре этого языка или посмотрите, не перепутаны ли файлы двух языков.',
    kk: 'Оны сол тілдің пернетақтасымен теріңіз немесе екі тілдің файлдары ауысып кетпегенін тексеріңіз.',
  },
  'unread.link': {
    en: 'a link that cannot be read',
    ru: 'ссылка, которую нельзя прочитать',
    kk: 'оқылмайтын сілтеме',
  },
  'unread.link.fix': {
    en: 'Write [words](https://…), without a space in the address or before it.',
    ru: 'Напишите [слова](https://…), без пробела в адресе и перед ним.',
    kk: '[сөздер](https://…) деп, мекенжайдың ішінде де, алдында да бос орын қалдырмай жазыңыз.',
  },
  'unread.heading': {
    en: 'a heading that cannot be read',
    ru: 'заголовок, который нельзя прочитать',
    kk: 'оқылмайтын тақырыпша',
  },
  'unread.heading.fix': {
    en: 'Write ## and a space before the words of a heading.',
    ru: 'Поставьте ## и пробел перед словами заголовка.',
    kk: 'Тақырыпша сөздерінің алдына ## және бос орын қойыңыз.',
  },
  'unread.emphasis': {
    en: 'emphasis that is not closed',
    ru: 'незакрытое выделение',
    kk: 'жабылмаған ерекшелеу белгісі',
  },
  'unread.emphasis.fix': {
    en: 'Put the same signs directly before and after the words, such as **words** or _words_, or delete them.',
    ru: 'Поставьте одинаковые знаки вплотную перед словами и после них, например **слова** или _слова_, или удалите их.',
    kk: 'Сөздердің дәл алдына және дәл соңына бірдей белгі қойыңыз, мысалы **сөздер** немесе _сөздер_, болмаса оларды өшіріңіз.',
  },
  firstLevel: {
    en: 'The heading “{{words}}” is of the first level, which is that of the title.',
    ru: 'Заголовок “{{words}}” — первого уровня, а это уровень названия.',
    kk: '“{{words}}” тақырыпшасы бірінші деңгейде тұр, ал ол – мәтін атауының деңгейі.',
  },
  'firstLevel.fix': {
    en: 'Write ## instead of #.',
    ru: 'Напишите ## вместо #.',
    kk: '# орнына ## деп жазыңыз.',
  },
  emptyBlock: {
    en: 'This {{kind}} is empty.',
    ru: 'Этот {{kind}} пустой.',
    kk: 'Бұл {{kind}} бос.',
  },
  'emptyBlock.fix': {
    en: 'Write its words, or take it out in every language.',
    ru: 'Впишите текст или уберите весь этот блок из файлов на всех языках.',
    kk: 'Сөздерін жазыңыз немесе оны барлық тілдің файлынан алып тастаңыз.',
  },
  unread: {
    en: 'Here is {{what}}: {{found}}',
    ru: 'Здесь {{what}}: {{found}}',
    kk: 'Мұнда {{what}} тұр: {{found}}',
  },
  missing: {
    en: 'The text in the language “{{locale}}” is missing: content/site.yaml lists it, but there is no such file.',
    ru: 'Нет текста на языке “{{locale}}”: в content/site.yaml этот язык указан, а файла нет.',
    kk: '“{{locale}}” тіліндегі мәтін жоқ: content/site.yaml бұл тілді атайды, бірақ ондай файл жоқ.',
  },
  strayText: {
    en: 'Take it away if it is a copy; else name it after its language ({{files}}), or add the language in content/site.yaml.',
    ru: 'Если это копия, уберите её; если нет, назовите файл по коду языка ({{files}}) или добавьте язык в content/site.yaml.',
    kk: 'Көшірме болса, алып тастаңыз; әйтпесе атына тілінің кодын жазыңыз ({{files}}) немесе тілді content/site.yaml файлына қосыңыз.',
  },
  'missing.renamed': {
    en: 'There is {{renamed}}: take {{added}} away from its name.',
    ru: 'Есть файл {{renamed}}: уберите из его имени {{added}}.',
    kk: '{{renamed}} деген файл бар: атынан {{added}} дегенді алып тастаңыз.',
  },
  'missing.fix': {
    en: 'Copy the file of another language to {{folder}}/{{name}} and translate it, or take “{{locale}}” from the list in content/site.yaml.',
    ru: 'Скопируйте файл на другом языке в {{folder}}/{{name}} и переведите его или уберите “{{locale}}” из списка в content/site.yaml.',
    kk: 'Басқа тілдің файлын {{folder}}/{{name}} етіп көшіріп, аударыңыз немесе content/site.yaml тізімінен “{{locale}}” дегенді алып тастаңыз.',
  },
  noFieldsEnd: {
    en: 'The line --- that ends the fields is missing.',
    ru: 'Нет строки ---, которой кончаются поля.',
    kk: 'Өрістердің соңын білдіретін --- жолы жоқ.',
  },
  'noFieldsEnd.fix': {
    en: 'Put a line --- here, between the fields and the text.',
    ru: 'Поставьте здесь, между полями и текстом, строку ---.',
    kk: 'Осы жерге, өрістер мен мәтіннің арасына, --- жолын қойыңыз.',
  },
  noFields: {
    en: 'The file does not begin with its fields between two lines of three hyphens.',
    ru: 'Файл не начинается с полей между двумя строками из трёх дефисов.',
    kk: 'Файл үш дефистен тұратын екі жолдың арасындағы өрістерден басталмайды.',
  },
  'noFields.fix': {
    en: 'Begin the file with a line ---, then the fields such as title: "…", then again a line ---.',
    ru: 'Начните файл строкой ---, затем поля, например title: "…", затем снова строка ---.',
    kk: 'Файлды --- жолынан бастаңыз, одан кейін title: "…" сияқты өрістер, содан соң тағы да --- жолы тұрсын.',
  },
});
