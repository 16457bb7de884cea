import { messagesFrom } from '../lib/messages.ts';

export const t = messagesFrom({
  translatePage: {
    en: 'Translate at {{page}} (stop with Ctrl+C). If no browser opens, open this address yourself.',
    ru: 'Переводите на странице {{page}} (остановить: Ctrl+C). Если браузер не открылся, откройте этот адрес сами.',
    kk: '{{page}} бетінде аударыңыз (тоқтату: Ctrl+C). Браузер ашылмаса, бұл мекенжайды өзіңіз ашыңыз.',
  },
  nothingToSend: {
    en: 'Nothing has been changed yet.',
    ru: 'Пока ничего не изменено.',
    kk: 'Әзірге ештеңе өзгертілген жоқ.',
  },
  toSend: {
    en: 'All changes are in {{file}}. Send it by e-mail or in a messaging app to the person who sent you here.',
    ru: 'Все изменения — в файле {{file}}. Отправьте его по почте или в мессенджере тому, кто вас сюда пригласил.',
    kk: 'Барлық өзгеріс {{file}} файлында. Оны сізді осында шақырған адамға электрондық поштамен немесе мессенджермен жіберіңіз.',
  },
  noPart: {
    en: '{{document}} has no part “{{part}}”. Write {{meant}}.',
    ru: 'В {{document}} нет части “{{part}}”. Напишите {{meant}}.',
    kk: '{{document}} ішінде “{{part}}” бөлігі жоқ. Дұрысы: {{meant}}.',
  },
  oneOf: {
    en: 'one of: {{known}}',
    ru: 'одно из: {{known}}',
    kk: 'мыналардың бірі – {{known}}',
  },
  outOfStep: {
    en: 'content/{{document}}/{{locale}}.mdx has {{here}} paragraphs, headings and lists, the original {{there}}. Bring them in step first; npm run check says where they part.',
    ru: 'В content/{{document}}/{{locale}}.mdx абзацев, заголовков и списков — {{here}}, в оригинале — {{there}}. Сначала сделайте так, чтобы они совпадали; где они расходятся, скажет npm run check.',
    kk: 'content/{{document}}/{{locale}}.mdx ішіндегі абзац, тақырыпша, тізімдердің саны – {{here}}, түпнұсқада – {{there}}. Алдымен санын теңестіріңіз; қай жерде алшақтайтынын npm run check айтады.',
  },
  notTranslated: {
    en: 'Not translated yet: {{parts}}.',
    ru: 'Ещё не переведено: {{parts}}.',
    kk: 'Әлі аударылмаған: {{parts}}.',
  },
  accepted: {
    en: {
      one: '{{document}}: {{parts}} is accepted. {{done}} of {{all}} parts now render the present original.',
      other: '{{document}}: {{parts}} are accepted. {{done}} of {{all}} parts now render the present original.',
    },
    ru: {
      one: '{{document}}: принято — {{parts}}. Частей, соответствующих нынешнему оригиналу: {{done}} из {{all}}.',
      few: '{{document}}: принято — {{parts}}. Частей, соответствующих нынешнему оригиналу: {{done}} из {{all}}.',
      many: '{{document}}: принято — {{parts}}. Частей, соответствующих нынешнему оригиналу: {{done}} из {{all}}.',
      other: '{{document}}: принято — {{parts}}. Частей, соответствующих нынешнему оригиналу: {{done}} из {{all}}.',
    },
    kk: {
      one: '{{document}}: {{parts}} қабылданды. Қазіргі түпнұсқаға сай бөліктер: {{all}} ішінен {{done}}.',
      other: '{{document}}: {{parts}} қабылданды. Қазіргі түпнұсқаға сай бөліктер: {{all}} ішінен {{done}}.',
    },
  },
  acceptedAll: {
    en: '{{document}}: {{done}} of {{all}} now render the present original.',
    ru: '{{document}}: частей, соответствующих нынешнему оригиналу, — {{done}} из {{all}}.',
    kk: '{{document}}: қазіргі түпнұсқаға сай бөліктер – {{all}} ішінен {{done}}.',
  },
  thereAlready: {
    en: 'There is a file {{strings}} already; move it to another folder, or add its language by hand.',
    ru: 'Файл {{strings}} уже есть; перенесите его в другую папку или добавьте язык вручную.',
    kk: '{{strings}} файлы бұрыннан бар; оны басқа қалтаға жылжытыңыз немесе тілді қолмен қосыңыз.',
  },
  ownName: {
    en: 'If its own name is written otherwise: {{languagesFile}}, "{{code}}": { "name": "…" }',
    ru: 'Если название языка на нём самом пишется иначе: {{languagesFile}}, "{{code}}": { "name": "…" }',
    kk: 'Тіл өзін басқаша атаса: {{languagesFile}}, "{{code}}": { "name": "…" }',
  },
  toOpen: {
    en: 'For the language to appear on the site:',
    ru: 'Чтобы этот язык появился на сайте:',
    kk: 'Бұл тіл сайтта пайда болуы үшін:',
  },
  'step.strings': {
    en: '  1. {{strings}}: write the texts; content/ui/notes.json says of each what it is for.',
    ru: '  1. {{strings}}: напишите тексты; для чего нужен каждый, сказано в content/ui/notes.json.',
    kk: '  1. {{strings}}: мәтіндерін жазыңыз; әрқайсысының не үшін керегін content/ui/notes.json айтады.',
  },
  'step.names': {
    en: '  2. content/people/ and content/organisations/: add a line {{code}}: … below each name.',
    ru: '  2. content/people/ и content/organisations/: под каждым именем добавьте строку {{code}}: …',
    kk: '  2. content/people/ және content/organisations/: әр атаудың астына {{code}}: … жолын қосыңыз.',
  },
  'step.statement': {
    en: '  3. Copy content/statement/{{original}}.mdx to content/statement/{{code}}.mdx and translate it.',
    ru: '  3. Скопируйте content/statement/{{original}}.mdx в content/statement/{{code}}.mdx и переведите.',
    kk: '  3. content/statement/{{original}}.mdx файлын content/statement/{{code}}.mdx етіп көшіріп, аударыңыз.',
  },
  otherTexts: {
    en: 'Then, as you like, in the same way: {{texts}}.',
    ru: 'Потом, если захотите, так же: {{texts}}.',
    kk: 'Содан кейін, қаласаңыз, дәл солай: {{texts}}.',
  },
  whatIsToDo: {
    en: 'npm run translations -- {{code}} says at any time what is to do.',
    ru: 'Что осталось сделать, в любое время скажет npm run translations -- {{code}}.',
    kk: 'Не істеу қалғанын npm run translations -- {{code}} кез келген уақытта айтады.',
  },
  whichNewLanguage: {
    en: 'Which language? Write its code, such as uz, ar or kk-Arab, after two hyphens: npm run translations:add -- uz',
    ru: 'Какой язык? Напишите после двух дефисов его код, например uz, ar или kk-Arab: npm run translations:add -- uz',
    kk: 'Қай тіл? Оның кодын, мысалы uz, ar немесе kk-Arab, екі дефистен кейін жазыңыз: npm run translations:add -- uz',
  },
  languageThere: {
    en: 'The language “{{word}}” is there already.',
    ru: 'Язык “{{word}}” уже есть.',
    kk: '“{{word}}” тілі бұрыннан бар.',
  },
  noCode: {
    en: '“{{word}}” is not the code of a language. {{fix}}',
    ru: '“{{word}}” — не код языка. {{fix}}',
    kk: '“{{word}}” – тіл коды емес. {{fix}}',
  },
  write: {
    en: 'Write {{meant}}.',
    ru: 'Напишите {{meant}}.',
    kk: '{{meant}} деп жазыңыз.',
  },
  codes: {
    en: 'Language codes are those of BCP 47, such as uz, ar or kk-Arab.',
    ru: 'Коды языков — по стандарту BCP 47, например uz, ar или kk-Arab.',
    kk: 'Тіл кодтары BCP 47 стандарты бойынша жазылады, мысалы uz, ar немесе kk-Arab.',
  },
  needsFont: {
    en: 'Its letters need a font: npm install --save-exact {{wanted}} ({{name}}).',
    ru: 'Для его букв нужен шрифт: npm install --save-exact {{wanted}} ({{name}}).',
    kk: 'Оның әріптеріне қаріп керек: npm install --save-exact {{wanted}} ({{name}}).',
  },
  'begun.rtl': {
    en: '{{nativeName}} ({{code}}), written from right to left, is begun.',
    ru: 'Начат новый язык: {{nativeName}} ({{code}}), письмо справа налево.',
    kk: '{{nativeName}} ({{code}}) тілі басталды, оңнан солға қарай жазылады.',
  },
  'begun.ltr': {
    en: '{{nativeName}} ({{code}}), written from left to right, is begun.',
    ru: 'Начат новый язык: {{nativeName}} ({{code}}), письмо слева направо.',
    kk: '{{nativeName}} ({{code}}) тілі басталды, солдан оңға қарай жазылады.',
  },
  option: {
    en: 'The option {{option}} is unknown or lacks its value; the command takes {{known}}.',
    ru: 'Параметр {{option}} неизвестен, или у него нет значения; параметры этой команды: {{known}}.',
    kk: '{{option}} параметрі белгісіз немесе мәні жоқ; бұл команданың параметрлері: {{known}}.',
  },
  whichLanguage: {
    en: 'Which language? Write one of: {{known}}.',
    ru: 'Какой язык? Напишите один из: {{known}}.',
    kk: 'Қай тіл? Мыналардың бірін жазыңыз: {{known}}.',
  },
  originalLanguage: {
    en: '“{{word}}” is the language of the original; nothing is translated.',
    ru: '“{{word}}” — язык оригинала; на него ничего не переводится.',
    kk: '“{{word}}” – түпнұсқаның тілі; оған ештеңе аударылмайды.',
  },
  noLanguage: {
    en: 'The site has no language “{{word}}”. Write one of: {{known}}; a new one is added with npm run translations:add -- {{word}}',
    ru: 'На сайте нет языка “{{word}}”. Напишите один из: {{known}}; новый добавляют командой npm run translations:add -- {{word}}',
    kk: 'Сайтта “{{word}}” тілі жоқ. Мыналардың бірін жазыңыз: {{known}}; жаңасы npm run translations:add -- {{word}} командасымен қосылады',
  },
  whichDocument: {
    en: 'Which document? Write one of: {{names}}.',
    ru: 'Какой текст? Напишите один из: {{names}}.',
    kk: 'Қай мәтін? Мыналардың бірін жазыңыз: {{names}}.',
  },
  noDocument: {
    en: 'There is no document “{{word}}”. {{fix}}',
    ru: 'Текста “{{word}}” нет. {{fix}}',
    kk: '“{{word}}” мәтіні жоқ. {{fix}}',
  },
  writeOneOf: {
    en: 'Write one of: {{names}}.',
    ru: 'Напишите один из: {{names}}.',
    kk: 'Мыналардың бірін жазыңыз: {{names}}.',
  },
  noOptions: {
    en: 'none',
    ru: 'нет',
    kk: 'жоқ',
  },
  languageMeant: {
    en: 'The site has no language “{{word}}”. Write {{meant}}.',
    ru: 'На сайте нет языка “{{word}}”. Напишите {{meant}}.',
    kk: 'Сайтта “{{word}}” тілі жоқ. {{meant}} деп жазыңыз.',
  },
  keptByNpm: {
    en: 'npm kept --{{option}} for itself. Write -- before the first word: {{command}}',
    ru: 'npm забрал параметр --{{option}} себе. Поставьте -- перед первым словом: {{command}}',
    kk: '--{{option}} параметрін npm өзіне алып қалды. Бірінші сөздің алдына -- қойыңыз: {{command}}',
  },
  unreadable: {
    en: 'A file of content/ cannot be read ({{error}}).\nnpm run check says which one, on which line, and what to write instead.',
    ru: 'Один из файлов content/ нельзя прочитать ({{error}}).\nКакой именно, в какой строке и что написать вместо этого, скажет npm run check.',
    kk: 'content/ ішіндегі бір файл оқылмайды ({{error}}).\nҚайсысы, қай жолы және орнына не жазу керегін npm run check айтады.',
  },
  onlyTexts: {
    en: 'Only texts are signed; “{{name}}” is read with the pages.',
    ru: 'Подписывают только тексты; “{{name}}” читают вместе со страницами.',
    kk: 'Тек мәтіндерге қол қойылады; “{{name}}” беттермен бірге оқылады.',
  },
  noName: {
    en: 'A review is signed with a name: add --name "First name Surname".',
    ru: 'Проверку подписывают именем: добавьте --name "Имя Фамилия".',
    kk: 'Тексеруге аты-жөнімен қол қойылады: --name "Аты Тегі" деп қосыңыз.',
  },
  notWhole: {
    en: "{{name}} does not render the whole present original in “{{locale}}” yet, so it can't be signed. npm run translations -- {{locale}} says what is to do.",
    ru: 'Перевод текста {{name}} на язык “{{locale}}” ещё не полностью соответствует нынешнему оригиналу, поэтому подписать его нельзя. Что осталось сделать, скажет npm run translations -- {{locale}}.',
    kk: '“{{locale}}” тіліндегі {{name}} қазіргі түпнұсқаға әлі толық сай емес, сондықтан оған қол қойылмайды. Не істеу қалғанын npm run translations -- {{locale}} айтады.',
  },
  clock: {
    en: 'The clock of this machine says {{date}}, before the statement was issued ({{issued}}): set it, then sign.',
    ru: 'Часы этого компьютера показывают {{date}} — раньше, чем вышло заявление ({{issued}}): поставьте их верно, потом подпишите.',
    kk: 'Бұл компьютердің сағаты {{date}} күнін көрсетіп тұр, бұл мәлімдеме шыққан күннен ({{issued}}) бұрын: сағатты дұрыстап, содан кейін қол қойыңыз.',
  },
  reviewed: {
    en: '{{file}}: reviewed by {{name}}, {{date}}.',
    ru: '{{file}}: проверка перевода — {{name}}, {{date}}.',
    kk: '{{file}}: аударманы тексерген – {{name}}, {{date}}.',
  },
  noFields: {
    en: 'The file has no fields at its head, between two lines of three hyphens (---).',
    ru: 'В начале файла нет полей между двумя строками из трёх дефисов (---).',
    kk: 'Файлдың басында үш дефистен (---) тұратын екі жолдың арасындағы өрістер жоқ.',
  },
  'head.look': {
    en: 'to look at',
    ru: 'посмотреть',
    kk: 'қарау керек',
  },
  notReviewed: {
    en: 'not reviewed',
    ru: 'не проверено',
    kk: 'тексерілмеген',
  },
  toCome: {
    en: ', a day to come by the clock of this machine',
    ru: ', день ещё не наступил по часам этого компьютера',
    kk: ', бұл компьютердің сағаты бойынша әлі келмеген күн',
  },
  changedSince: {
    en: ', changed since',
    ru: ', с тех пор изменено',
    kk: ', содан бері өзгерген',
  },
  'head.parts': {
    en: 'parts',
    ru: 'частей',
    kk: 'бөлік',
  },
  'head.current': {
    en: 'current',
    ru: 'готово',
    kk: 'дайын',
  },
  'head.stale': {
    en: 'stale',
    ru: 'устарело',
    kk: 'ескірген',
  },
  'head.unconfirmed': {
    en: 'unconfirmed',
    ru: 'не подтверждено',
    kk: 'расталмаған',
  },
  'head.missing': {
    en: 'missing',
    ru: 'нет',
    kk: 'жоқ',
  },
  'head.review': {
    en: 'review',
    ru: 'проверка',
    kk: 'тексеру',
  },
  all: {
    en: 'all',
    ru: 'всего',
    kk: 'барлығы',
  },
  unsigned: {
    en: 'To be read against the original and signed, with npm run translations:sign -- {{locale}} statement --name "…":\n  {{unsigned}}',
    ru: 'Сверить с оригиналом и подписать командой npm run translations:sign -- {{locale}} statement --name "…":\n  {{unsigned}}',
    kk: 'Түпнұсқамен салыстырып, npm run translations:sign -- {{locale}} statement --name "…" командасымен қол қою керек:\n  {{unsigned}}',
  },
  signedOlder: {
    en: ' (older words are signed)',
    ru: ' (подписан прежний текст)',
    kk: ' (бұрынғы мәтініне қол қойылған)',
  },
  allReviewed: {
    en: 'Every text is reviewed.',
    ru: 'Все тексты проверены.',
    kk: 'Барлық мәтін тексерілген.',
  },
  look: {
    en: 'To look at: {{places}}. What is right as it is can be silenced, with the word in square brackets, in content/silenced.yaml.',
    ru: 'Посмотреть: {{places}}. Если всё и так верно, сообщение можно отключить в content/silenced.yaml словом, которое стоит в квадратных скобках.',
    kk: 'Қарау керек: {{places}}. Осы күйінде дұрыс болса, хабар енді шықпауы үшін оны тік жақшадағы сөзімен content/silenced.yaml файлына жазыңыз.',
  },
  noFile: {
    en: '  {{file}}\n    There is no such file yet. Copy content/{{name}}/{{original}}.mdx and translate it.',
    ru: '  {{file}}\n    Такого файла ещё нет. Скопируйте content/{{name}}/{{original}}.mdx и переведите.',
    kk: '  {{file}}\n    Мұндай файл әлі жоқ. content/{{name}}/{{original}}.mdx файлын көшіріп, аударыңыз.',
  },
  otherNumber: {
    en: '  {{file}}\n    The text has not as many paragraphs, headings and lists as the original.\n    npm run check says where they part.',
    ru: '  {{file}}\n    Абзацев, заголовков и списков в тексте не столько, сколько в оригинале.\n    Где они расходятся, скажет npm run check.',
    kk: '  {{file}}\n    Мәтіндегі абзац, тақырыпша, тізімдердің саны түпнұсқадағыдай емес.\n    Қай жерде алшақтайтынын npm run check айтады.',
  },
  accept: {
    en: '  When it is fixed, or needs no change: {{accept}}',
    ru: '  Когда исправите или если менять нечего: {{accept}}',
    kk: '  Түзеткен соң немесе өзгертудің қажеті болмаса: {{accept}}',
  },
  unconfirmed: {
    en: '  {{count}} of {{all}}: nobody has confirmed that they render the present original, first {{place}}.\n    Compare them, then: {{accept}}',
    ru: '  Частей, о которых не подтверждено, что они соответствуют нынешнему оригиналу: {{count}} из {{all}}; первая — {{place}}.\n    Сравните с оригиналом, потом: {{accept}}',
    kk: '  {{all}} ішінен {{count}}: қазіргі түпнұсқаға сай екенін ешкім растамаған; біріншісі – {{place}}.\n    Оларды салыстырып, содан кейін: {{accept}}',
  },
  changed: {
    en: '  {{place}}  the original has changed',
    ru: '  {{place}}  оригинал изменился',
    kk: '  {{place}}  түпнұсқа өзгерген',
  },
  missing: {
    en: '  {{place}}  is not translated\n    original: {{words}}',
    ru: '  {{place}}  не переведено\n    оригинал: {{words}}',
    kk: '  {{place}}  аударылмаған\n    түпнұсқа: {{words}}',
  },
  nothingMissing: {
    en: 'Nothing is missing in “{{locale}}”, and everything renders the present original.',
    ru: 'На языке “{{locale}}” есть всё, и всё соответствует нынешнему оригиналу.',
    kk: '“{{locale}}” тілінде бәрі бар және бәрі қазіргі түпнұсқаға сай.',
  },
  whole: {
    en: ' The language is whole: move “{{locale}}” from “incomplete” to “languages” in content/site.yaml.',
    ru: ' Язык готов целиком: в content/site.yaml перенесите “{{locale}}” из “incomplete” в “languages”.',
    kk: ' Тіл толық дайын: content/site.yaml файлында “{{locale}}” дегенді “incomplete” тізімінен “languages” тізіміне көшіріңіз.',
  },
  places: {
    en: { one: 'one place', other: '{{count}} places' },
    ru: { one: '{{count}} место', few: '{{count}} места', many: '{{count}} мест', other: '{{count}} места' },
    kk: { one: '{{count}} жер', other: '{{count}} жер' },
  },
  was: {
    en: 'was',
    ru: 'было',
    kk: 'бұрын',
  },
  now: {
    en: 'now',
    ru: 'стало',
    kk: 'қазір',
  },
  here: {
    en: 'here',
    ru: 'здесь',
    kk: 'мұнда',
  },
  newText: {
    en: '{{path}} is new, and {{missing}} of its blocks are not translated yet; a text is published whole or not at all.',
    ru: '{{path}} — новый файл, и ещё не переведено частей: {{missing}}; текст публикуется только целиком.',
    kk: '{{path}} – жаңа файл, әлі аударылмаған бөліктері: {{missing}}; мәтін тек тұтас жарияланады.',
  },
  'newText.fix': {
    en: 'Translate the rest and import the file again.',
    ru: 'Переведите остальное и импортируйте файл ещё раз.',
    kk: 'Қалғанын аударып, файлды қайта импорттаңыз.',
  },
  unitTwice: {
    en: '{{id}} is in the file more than once.',
    ru: '{{id}} стоит в файле больше одного раза.',
    kk: '{{id}} файлда бірнеше рет кездеседі.',
  },
  'unitTwice.fix': {
    en: 'Leave one of them.',
    ru: 'Оставьте только один.',
    kk: 'Біреуін ғана қалдырыңыз.',
  },
  outOfOrder: {
    en: '“{{document}}” can’t be written now: a file of it can’t be read, or original and translation do not run side by side.',
    ru: '“{{document}}” сейчас записать нельзя: один из его файлов не читается или оригинал и перевод расходятся по абзацам.',
    kk: '“{{document}}” қазір жазылмайды: бір файлы оқылмайды немесе түпнұсқа мен аударма абзац бойынша сәйкес келмейді.',
  },
  'outOfOrder.fix': {
    en: 'npm run check says where; fix it and import the file again.',
    ru: 'Где именно, скажет npm run check; исправьте и импортируйте файл ещё раз.',
    kk: 'Қай жерде екенін npm run check айтады; түзетіп, файлды қайта импорттаңыз.',
  },
  otherOriginal: {
    en: 'The file says that it translates from the language “{{language}}”; the original of this site is in “{{original}}”.',
    ru: 'В файле сказано, что перевод сделан с языка “{{language}}”, а оригинал этого сайта — на языке “{{original}}”.',
    kk: 'Файлда “{{language}}” тілінен аударылған делінген, ал бұл сайттың түпнұсқасы – “{{original}}” тілінде.',
  },
  'otherOriginal.fix': {
    en: 'Import the file that was exported here.',
    ru: 'Импортируйте файл, который был экспортирован здесь.',
    kk: 'Осы жерде экспортталған файлды импорттаңыз.',
  },
  otherTarget: {
    en: 'The file says that it is in the language “{{language}}”, into which this site is not translated.',
    ru: 'В файле сказано, что он на языке “{{language}}”, а на этот язык сайт не переведён.',
    kk: 'Файлда “{{language}}” тілінде делінген, ал сайт бұл тілге аударылмаған.',
  },
  'otherTarget.fix': {
    en: 'The languages are: {{known}}. Import the file that was exported for one of them.',
    ru: 'Языки такие: {{known}}. Импортируйте файл, экспортированный для одного из них.',
    kk: 'Тілдер: {{known}}. Солардың біріне экспортталған файлды импорттаңыз.',
  },
  hidden: {
    en: '{{key}} contains an invisible character: {{name}}.',
    ru: 'В {{key}} есть невидимый знак — {{name}}.',
    kk: '{{key}} ішінде көзге көрінбейтін белгі бар: {{name}}.',
  },
  'hidden.first': {
    en: 'Delete it: it is at the beginning.',
    ru: 'Удалите его: он стоит в самом начале.',
    kk: 'Оны өшіріңіз: ол ең басында тұр.',
  },
  'hidden.fix': {
    en: 'Delete it: it is after “{{before}}”.',
    ru: 'Удалите его: он стоит после “{{before}}”.',
    kk: 'Оны өшіріңіз: ол “{{before}}” дегеннен кейін тұр.',
  },
  notOneParagraph: {
    en: '{{key}} would no longer be one paragraph: “{{words}}…”',
    ru: 'Текст {{key}} перестал бы быть одним абзацем: “{{words}}…”',
    kk: '{{key}} бір абзац болмай қалар еді: “{{words}}…”',
  },
  'notOneParagraph.fix': {
    en: 'Take out empty lines, and signs at the beginning of a line such as #, - or >.',
    ru: 'Уберите пустые строки и знаки вроде #, - и > в начале строки.',
    kk: 'Бос жолдарды және жол басындағы #, - не > сияқты белгілерді алып тастаңыз.',
  },
  escapedTwice: {
    en: '{{key}} has “{{sign}}”; the original has no such sign.',
    ru: 'В {{key}} есть “{{sign}}”; в оригинале такого знака нет.',
    kk: '{{key}} ішінде “{{sign}}” бар; түпнұсқада ондай белгі жоқ.',
  },
  'escapedTwice.fix': {
    en: 'Take it out, or type the character that it represents, as in the original.',
    ru: 'Уберите его или введите знак, который он обозначает, так, как в оригинале.',
    kk: 'Оны алып тастаңыз немесе ол білдіретін белгіні түпнұсқадағыдай теріңіз.',
  },
  otherTags: {
    en: '{{key}} has {{given}}; the original has {{wanted}}.',
    ru: 'В {{key}} {{given}}; в оригинале {{wanted}}.',
    kk: '{{key}} ішінде: {{given}}; түпнұсқада: {{wanted}}.',
  },
  noTags: {
    en: 'no tags',
    ru: 'нет тегов',
    kk: 'тег жоқ',
  },
  'otherTags.fix': {
    en: 'Put in the same tags as the original has, each around the words it belongs to.',
    ru: 'Поставьте те же теги, что в оригинале, каждый вокруг слов, к которым он относится.',
    kk: 'Түпнұсқадағы тегтерді қойыңыз, әрқайсысы өз сөздерін қоршап тұрсын.',
  },
  noSite: {
    en: 'content/site.yaml is missing or can’t be read; npm run check says what is wrong.',
    ru: 'Файла content/site.yaml нет или его нельзя прочитать; что не так, скажет npm run check.',
    kk: 'content/site.yaml файлы жоқ немесе оқылмайды; не дұрыс емесін npm run check айтады.',
  },
  noUnit: {
    en: 'There is no “{{key}}” in “{{document}}”, or no longer.',
    ru: 'В “{{document}}” нет (или уже нет) “{{key}}”.',
    kk: '“{{document}}” ішінде “{{key}}” жоқ немесе енді жоқ.',
  },
  'noUnit.fix': {
    en: 'Export it again and carry the translation over.',
    ru: 'Экспортируйте снова и перенесите перевод.',
    kk: 'Қайта экспорттап, аударманы көшіріңіз.',
  },
  damaged: {
    en: '{{name}} came back damaged. {{damage}}',
    ru: 'Текст {{name}} вернулся повреждённым. {{damage}}',
    kk: '{{name}} бүлініп оралды. {{damage}}',
  },
  'damaged.fix': {
    en: 'Put the tags back as they are in the source, or export it again.',
    ru: 'Верните теги в том виде, как в исходном тексте, или экспортируйте снова.',
    kk: 'Тегтерді бастапқы мәтіндегідей қалпына келтіріңіз немесе қайта экспорттаңыз.',
  },
  olderWording: {
    en: '{{name}} translates an older wording: the original has changed since the file was exported.',
    ru: '{{name}}: переведён прежний текст — после экспорта файла оригинал изменился.',
    kk: '{{name}} – бұрынғы мәтіннің аудармасы: файл экспортталғаннан кейін түпнұсқа өзгерген.',
  },
  'olderWording.fix': {
    en: 'Export it again; your program will offer the old translation.',
    ru: 'Экспортируйте снова; ваша программа предложит прежний перевод.',
    kk: 'Қайта экспорттаңыз; бағдарламаңыз бұрынғы аударманы ұсынады.',
  },
  tooLong: {
    en: '{{name}} has {{length}} characters; no paragraph is longer than {{longest}}.',
    ru: 'В {{name}} знаков: {{length}}; абзац бывает не длиннее {{longest}}.',
    kk: '{{name}} ішінде {{length}} белгі бар; абзац {{longest}} белгіден аспайды.',
  },
  'tooLong.fix': {
    en: 'Check what was pasted into it, and delete it.',
    ru: 'Посмотрите, что в него вставлено, и удалите это.',
    kk: 'Оған не қойылып кеткенін қарап, өшіріңіз.',
  },
  changedTwice: {
    en: '{{name}} was changed in the file and, since it was exported, in {{file}}:{{line}} as well.',
    ru: '{{name}}: текст изменён в этом файле, а после экспорта — ещё и в {{file}}:{{line}}.',
    kk: '{{name}} файлда өзгертілген, ал экспорттан кейін {{file}}:{{line}} ішінде де өзгерген.',
  },
  'changedTwice.fix': {
    en: 'Choose one: there it reads “{{target}}”.',
    ru: 'Выберите одно: там стоит “{{target}}”.',
    kk: 'Біреуін таңдаңыз: ол жерде “{{target}}” деп тұр.',
  },
  noLanguageHere: {
    en: '“{{language}}” is not a language into which this site is translated; these are: {{known}}.',
    ru: 'На язык “{{language}}” сайт не переведён; языки перевода: {{known}}.',
    kk: '“{{language}}” – сайт аударылған тілдердің бірі емес; ондай тілдер: {{known}}.',
  },
  writeQuoted: {
    en: 'Write “{{meant}}”.',
    ru: 'Напишите “{{meant}}”.',
    kk: '“{{meant}}” деп жазыңыз.',
  },
  documents: {
    en: 'The documents are: {{names}}.',
    ru: 'Тексты такие: {{names}}.',
    kk: 'Мәтіндер: {{names}}.',
  },
  exported: {
    en: '{{file}}: {{units}} blocks of {{documents}} documents, {{open}} not translated yet.',
    ru: '{{file}}: частей {{units}}, текстов {{documents}}, не переведено {{open}}.',
    kk: '{{file}}: бөлік – {{units}}, мәтін – {{documents}}, әлі аударылмағаны – {{open}}.',
  },
  whenDone: {
    en: 'When it is done: npm run translations:import -- {{file}}',
    ru: 'Когда закончите: npm run translations:import -- {{file}}',
    kk: 'Біткен соң: npm run translations:import -- {{file}}',
  },
  whenDoneInOmegat: {
    en: 'Open this folder in OmegaT: Project → Open. When it is done: Project → Create Translated Documents, then npm run translations:import -- {{file}}',
    ru: 'Откройте эту папку в OmegaT: «Проект» → «Открыть». Когда закончите: «Проект» → «Создать переведённые документы», затем npm run translations:import -- {{file}}',
    kk: 'Бұл қалтаны OmegaT бағдарламасында ашыңыз: Project → Open. Біткен соң: Project → Create Translated Documents, содан кейін npm run translations:import -- {{file}}',
  },
  notTranslatedInOmegat: {
    en: '{{folder}} is a folder in which target/ does not hold exactly one translated file. In OmegaT choose Project → Create Translated Documents, or name a file.',
    ru: 'В подпапке target/ папки {{folder}} должен быть один переведённый файл, а его там нет или их несколько. В OmegaT выберите «Проект» → «Создать переведённые документы» или укажите файл.',
    kk: '{{folder}} қалтасының target/ ішінде бір аударылған файл болуы керек, ал онда ондай файл жоқ немесе олар бірнешеу. OmegaT бағдарламасында Project → Create Translated Documents таңдаңыз немесе файлды көрсетіңіз.',
  },
  leftOut: {
    en: '{{document}} was left out: a file of it can’t be read, or original and translation do not run side by side; npm run check says where.',
    ru: 'Текст {{document}} пропущен: один из его файлов не читается или оригинал и перевод расходятся по абзацам; где именно, скажет npm run check.',
    kk: '{{document}} файлға енгізілмеді: бір файлы оқылмайды немесе түпнұсқа мен аударма абзац бойынша сәйкес келмейді; қай жерде екенін npm run check айтады.',
  },
  sayLanguage: {
    en: 'Say which language: {{usage}}',
    ru: 'Укажите язык: {{usage}}',
    kk: 'Қай тіл екенін айтыңыз: {{usage}}',
  },
  sayFormat: {
    en: 'Say in which format, xliff or po (or omegat): {{usage}}',
    ru: 'Укажите формат, xliff или po (или omegat): {{usage}}',
    kk: 'Қай форматта екенін айтыңыз, xliff немесе po (немесе omegat): {{usage}}',
  },
  usage: {
    en: 'Write it like this: {{usage}}',
    ru: 'Напишите так: {{usage}}',
    kk: 'Былай жазыңыз: {{usage}}',
  },
  sayFile: {
    en: 'Say which file: npm run translations:import -- exchange/kk.xlf',
    ru: 'Укажите файл: npm run translations:import -- exchange/kk.xlf',
    kk: 'Қай файл екенін айтыңыз: npm run translations:import -- exchange/kk.xlf',
  },
  noFileThere: {
    en: 'There is no file {{path}}.',
    ru: 'Файла {{path}} нет.',
    kk: '{{path}} файлы жоқ.',
  },
  otherFormat: {
    en: '{{path}} is neither XLIFF (.xlf, .xliff) nor gettext (.po). Save it as one of these.',
    ru: '{{path}} — не XLIFF (.xlf, .xliff) и не gettext (.po). Сохраните его в одном из этих форматов.',
    kk: '{{path}} файлы XLIFF (.xlf, .xliff) форматында да, gettext (.po) форматында да емес. Оны осылардың бірінде сақтаңыз.',
  },
  tooLarge: {
    en: '{{path}} is larger than {{most}} MB; a file of this site has one or two. Check what was pasted into it, or export again. Nothing was changed.',
    ru: '{{path}} больше {{most}} МБ, а файлы этого сайта занимают один-два. Посмотрите, что в него вставлено, или экспортируйте снова. Ничего не изменено.',
    kk: '{{path}} көлемі {{most}} МБ шегінен асады, ал бұл сайттың файлдары бір-екі МБ болады. Оған не қойылып кеткенін қараңыз немесе қайта экспорттаңыз. Ештеңе өзгерген жоқ.',
  },
  notUtf8: {
    en: '{{path}} is not saved in UTF-8. Choose UTF-8 when you save it in your translation program.',
    ru: '{{path}} сохранён не в UTF-8. Выберите UTF-8, когда сохраняете его в программе для перевода.',
    kk: '{{path}} UTF-8 кодтауымен (кодировкасымен) сақталмаған. Аударма бағдарламасында сақтағанда UTF-8 таңдаңыз.',
  },
  leftUntranslated: {
    en: 'not translated, left as it was: {{place}}',
    ru: 'не переведено, оставлено как было: {{place}}',
    kk: 'аударылмаған, бұрынғыдай қалды: {{place}}',
  },
  notInFile: {
    en: 'not in the file, left as it was: {{name}}',
    ru: 'нет в файле, оставлено как было: {{name}}',
    kk: 'файлда жоқ, бұрынғыдай қалды: {{name}}',
  },
  unmarked: {
    en: 'written without knowing whether it was changed here since the export: {{place}}',
    ru: 'записано, но неизвестно, не изменилось ли это здесь после экспорта: {{place}}',
    kk: 'жазылды, бірақ экспорттан кейін мұнда өзгермегені белгісіз: {{place}}',
  },
  imported: {
    en: '{{written}} written, {{same}} as before, {{empty}} not translated, {{refused}} refused.',
    ru: 'Записано {{written}}, без изменений {{same}}, не переведено {{empty}}, не принято {{refused}}.',
    kk: 'Жазылғаны – {{written}}, өзгермегені – {{same}}, аударылмағаны – {{empty}}, қабылданбағаны – {{refused}}.',
  },
  acceptedReturned: {
    en: {
      one: 'now renders the present original: {{names}}',
      other: 'now render the present original: {{names}}',
    },
    ru: {
      one: 'теперь соответствует нынешнему оригиналу: {{names}}',
      few: 'теперь соответствуют нынешнему оригиналу: {{names}}',
      many: 'теперь соответствуют нынешнему оригиналу: {{names}}',
      other: 'теперь соответствуют нынешнему оригиналу: {{names}}',
    },
    kk: {
      one: 'енді қазіргі түпнұсқаға сай: {{names}}',
      other: 'енді қазіргі түпнұсқаға сай: {{names}}',
    },
  },
  nowLook: {
    en: 'Now look at it (npm run dev) and check it (npm run check).',
    ru: 'Теперь посмотрите (npm run dev) и проверьте (npm run check).',
    kk: 'Енді қараңыз (npm run dev) және тексеріңіз (npm run check).',
  },
  written: {
    en: 'written: {{place}}',
    ru: 'записано: {{place}}',
    kk: 'жазылды: {{place}}',
  },
  poWithoutHeader: {
    en: 'The first entry of the file, its header, does not say into which language it is translated.',
    ru: 'В первой записи файла (заголовке) не сказано, на какой язык он переведён.',
    kk: 'Файлдың бірінші жазбасында (тақырыбында) оның қай тілге аударылғаны айтылмаған.',
  },
  'poWithoutHeader.fix': {
    en: 'Add the line "Language: {{code}}\\n" below the first msgstr "", with the code of the language, or export the file again and translate that one. Nothing was changed.',
    ru: 'Добавьте под первым msgstr "" строку "Language: {{code}}\\n" с кодом языка или экспортируйте файл снова и переводите новый. Ничего не изменено.',
    kk: 'Бірінші msgstr "" астына тіл коды бар "Language: {{code}}\\n" жолын қосыңыз немесе файлды қайта экспорттап, соны аударыңыз. Ештеңе өзгерген жоқ.',
  },
  damagedPo: {
    en: 'The file is cut off or damaged: it can’t be read as a gettext catalogue.',
    ru: 'Файл обрезан или повреждён: прочитать его как каталог gettext нельзя.',
    kk: 'Файл қиылып қалған не бүлінген: оны gettext каталогы ретінде оқу мүмкін емес.',
  },
  'damagedPo.fix': {
    en: 'Save it again in your translation program, or export it again. Nothing was changed.',
    ru: 'Сохраните его заново в программе для перевода или экспортируйте снова. Ничего не изменено.',
    kk: 'Оны аударма бағдарламасында қайта сақтаңыз немесе қайта экспорттаңыз. Ештеңе өзгерген жоқ.',
  },
  tagsTooDeep: {
    en: 'Its tags are nested more than {{deepest}} deep.',
    ru: 'Теги вложены друг в друга слишком глубоко: больше {{deepest}} раз.',
    kk: 'Тегтер бірінің ішіне бірі {{deepest}} қабаттан терең салынған.',
  },
  severalIn: {
    en: 'A sentence in it has more than one <{{tag}}>.',
    ru: 'В одном из его предложений больше одного тега <{{tag}}>.',
    kk: 'Оның бір сөйлемінде бірнеше <{{tag}}> тегі бар.',
  },
  unknownTag: {
    en: 'It has a tag <{{nodeName}}> that the text can’t hold.',
    ru: 'В нём есть тег <{{nodeName}}>, которого в тексте быть не может.',
    kk: 'Мәтінде бола алмайтын <{{nodeName}}> тегі бар.',
  },
  noCharacter: {
    en: 'It has a character <cp hex="{{hex}}"/> that does not exist.',
    ru: 'В нём есть знак <cp hex="{{hex}}"/>, которого не существует.',
    kk: 'Мұнда мүлде жоқ белгінің коды тұр: <cp hex="{{hex}}"/>.',
  },
  otherTagNumber: {
    en: 'Its tag number {{id}} is not one of those it was exported with.',
    ru: 'Тега номер {{id}} при экспорте не было.',
    kk: '{{id}} нөмірлі тег экспортта болған жоқ.',
  },
  'notXliff.fix': {
    en: 'Bring back the file that was exported; in your program choose XLIFF 2.0 when you save.',
    ru: 'Верните тот файл, который был экспортирован; сохраняя его в своей программе, выберите XLIFF 2.0.',
    kk: 'Экспортталған файлды қайтарыңыз; бағдарламаңызда сақтағанда XLIFF 2.0 таңдаңыз.',
  },
  elementsTooDeep: {
    en: 'Tags are nested more than {{deepest}} deep here; no translation program writes such a file.',
    ru: 'Теги вложены здесь друг в друга слишком глубоко, больше {{deepest}} раз; ни одна программа для перевода таких файлов не пишет.',
    kk: 'Мұнда тегтер бірінің ішіне бірі {{deepest}} қабаттан терең салынған; бірде-бір аударма бағдарламасы ондай файл жазбайды.',
  },
  'elementsTooDeep.fix': {
    en: 'Save it in your translation program again, or export again. Nothing was changed.',
    ru: 'Сохраните его в программе для перевода ещё раз или экспортируйте снова. Ничего не изменено.',
    kk: 'Оны аударма бағдарламасында тағы бір рет сақтаңыз немесе қайта экспорттаңыз. Ештеңе өзгерген жоқ.',
  },
  damagedXml: {
    en: 'The file is cut off or damaged: from here on it can’t be read as XML.',
    ru: 'Файл обрезан или повреждён: отсюда прочитать его как XML нельзя.',
    kk: 'Файл қиылып қалған не бүлінген: осы жерден әрі оны XML ретінде оқу мүмкін емес.',
  },
  'damagedXml.fix': {
    en: 'Save it again in your translation program, or export it again; do not edit it as text. Nothing was changed.',
    ru: 'Сохраните его заново в программе для перевода или экспортируйте снова; не правьте его как текст. Ничего не изменено.',
    kk: 'Оны аударма бағдарламасында қайта сақтаңыз немесе қайта экспорттаңыз; мәтін ретінде өңдемеңіз. Ештеңе өзгерген жоқ.',
  },
  emptyFile: {
    en: 'The file is empty.',
    ru: 'Файл пустой.',
    kk: 'Файл бос.',
  },
  'emptyFile.fix': {
    en: 'Bring back the file that was exported.',
    ru: 'Верните экспортированный файл.',
    kk: 'Экспортталған файлды қайтарыңыз.',
  },
  sentenceOrder: {
    en: 'The order of its sentences contradicts itself.',
    ru: 'Порядок предложений в нём противоречит сам себе.',
    kk: 'Сөйлемдерінің реті өзара қайшы.',
  },
  notXliff: {
    en: 'The file is XML, not XLIFF 2.0.',
    ru: 'Это файл XML, но не XLIFF 2.0.',
    kk: 'Бұл – XML файлы, бірақ XLIFF 2.0 емес.',
  },
  otherXliff: {
    en: 'The file is XML but of version {{version}}, not XLIFF 2.0.',
    ru: 'Это файл XLIFF версии {{version}}, а нужен XLIFF 2.0.',
    kk: 'Бұл – XLIFF {{version}} нұсқасы, ал XLIFF 2.0 керек.',
  },
});
