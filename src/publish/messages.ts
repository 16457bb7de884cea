import { messagesFrom } from '../lib/messages.ts';

export const t = messagesFrom({
  missingFile: {
    en: 'The file is missing.',
    ru: 'Файла нет.',
    kk: 'Файл жоқ.',
  },
  'missingFile.fix': {
    en: 'It names the address, languages and organisations of the site; see README.',
    ru: 'В нём адрес, языки и организации сайта; см. README.',
    kk: 'Онда сайттың мекенжайы, тілдері мен ұйымдары жазылады; README файлын қараңыз.',
  },
  inOrder: {
    en: 'The content is in order.',
    ru: 'С content/ всё в порядке.',
    kk: 'content/ мазмұны дұрыс.',
  },
  onlyFirst: {
    en: 'Only the first {{most}} are shown; the others follow when these are fixed.',
    ru: 'Показаны только первые {{most}}; остальные появятся, когда эти будут исправлены.',
    kk: 'Алғашқы {{most}} қате ғана көрсетілді; қалғаны осылар түзетілген соң шығады.',
  },
  count: {
    en: { one: 'One thing to fix in content/.', other: '{{count}} things to fix in content/.' },
    ru: {
      one: 'В content/ нужно исправить {{count}} место.',
      few: 'В content/ нужно исправить {{count}} места.',
      many: 'В content/ нужно исправить {{count}} мест.',
      other: 'В content/ нужно исправить {{count}} места.',
    },
    kk: {
      one: 'content/ ішінде {{count}} нәрсені түзету керек.',
      other: 'content/ ішінде {{count}} нәрсені түзету керек.',
    },
  },
  diskFull: {
    en: 'The disk is full: make room, then build again.',
    ru: 'Диск заполнен: освободите место и соберите сайт снова.',
    kk: 'Диск толы: орын босатып, сайтты қайта жинаңыз.',
  },
  notBuilt: {
    en: 'The site could not be built: {{message}}',
    ru: 'Сайт собрать не удалось: {{message}}',
    kk: 'Сайтты жинау мүмкін болмады: {{message}}',
  },
  nothingBuilt: {
    en: 'Nothing was built; dist/ is as it was.',
    ru: 'Ничего не собрано; папка dist/ осталась прежней.',
    kk: 'Ештеңе жиналған жоқ; dist/ бұрынғыдай қалды.',
  },
  distUnchanged: {
    en: 'dist/ is as it was.',
    ru: 'Папка dist/ осталась прежней.',
    kk: 'dist/ бұрынғыдай қалды.',
  },
  exampleAddress: {
    en: 'The links say {{address}}, which belongs to nobody: put the real address in content/site.yaml before you publish.',
    ru: 'В ссылках стоит {{address}}, а этот адрес никому не принадлежит: до публикации напишите в content/site.yaml настоящий.',
    kk: 'Сілтемелерде ешкімге тиесілі емес {{address}} тұр: жарияламас бұрын content/site.yaml файлына нақты мекенжайды жазыңыз.',
  },
  changedSinceEdition: {
    en: 'The content has changed since the record of edition {{number}}: before you publish, run npm run edition, then build again.',
    ru: 'После записи об издании {{number}} содержимое изменилось: до публикации выполните npm run edition и соберите сайт снова.',
    kk: '{{number}}-басылымның жазбасынан кейін мазмұн өзгерді: жарияламас бұрын npm run edition командасын орындап, сайтты қайта жинаңыз.',
  },
  signBeforePublishing: {
    en: 'Sign this build with npm run sign before you publish it: returning readers are shown only what is signed.',
    ru: 'Прежде чем публиковать, подпишите эту сборку командой npm run sign: тем, кто уже был на сайте, показывается только подписанное.',
    kk: 'Жарияламас бұрын осы жиналған сайтқа npm run sign командасымен қол қойыңыз: сайтта бұрын болған оқырмандарға тек қол қойылғаны көрсетіледі.',
  },
  notChecked: {
    en: 'The content could not be checked: {{error}}',
    ru: 'Проверить содержимое не удалось: {{error}}',
    kk: 'Мазмұнды тексеру мүмкін болмады: {{error}}',
  },
  'notChecked.fix': {
    en: 'Undo the last change, and tell those who look after the program of the site.',
    ru: 'Отмените последнее изменение и сообщите тем, кто отвечает за программу сайта.',
    kk: 'Соңғы өзгерісті жойып, бұрынғы күйіне келтіріңіз де, сайт бағдарламасына жауапты адамдарға хабарлаңыз.',
  },
  inOrderAgain: {
    en: 'The content is in order again.',
    ru: 'С content/ снова всё в порядке.',
    kk: 'content/ мазмұны қайтадан дұрыс.',
  },
  serving: {
    en: 'http://localhost:{{port}}/ (stop with Ctrl+C)',
    ru: 'http://localhost:{{port}}/ (остановить: Ctrl+C)',
    kk: 'http://localhost:{{port}}/ (тоқтату: Ctrl+C)',
  },
  saveIt: {
    en: 'Fix it and save: this page goes away by itself.',
    ru: 'Исправьте и сохраните: эта страница исчезнет сама.',
    kk: 'Түзетіп, сақтаңыз: бұл бет өзі жоғалады.',
  },
  noSite: {
    en: 'There is no site in dist/ yet: run npm run build first.',
    ru: 'В папке dist/ пока нет сайта: сначала выполните npm run build.',
    kk: 'dist/ ішінде әзірге сайт жоқ: алдымен npm run build командасын орындаңыз.',
  },
  noDist: {
    en: 'There is no dist/ yet: run npm run build first.',
    ru: 'Папки dist/ пока нет: сначала выполните npm run build.',
    kk: 'dist/ қалтасы әзірге жоқ: алдымен npm run build командасын орындаңыз.',
  },
  packed: {
    en: '{{file}} holds the whole site ({{size}} MB). Unpack it and open index.html.',
    ru: 'В {{file}} весь сайт ({{size}} МБ). Распакуйте его и откройте index.html.',
    kk: '{{file}} ішінде бүкіл сайт бар ({{size}} МБ). Оны архивтен шығарып, index.html файлын ашыңыз.',
  },
  previewing: {
    en: 'The site is at http://localhost:{{port}}/ (stop with Ctrl+C)',
    ru: 'Сайт открыт по адресу http://localhost:{{port}}/ (остановить: Ctrl+C)',
    kk: 'Сайттың мекенжайы: http://localhost:{{port}}/ (тоқтату: Ctrl+C)',
  },
  changedMeanwhile: {
    en: 'While the site was being made, this was changed, so that it may not be what was checked: {{files}}. Build again.',
    ru: 'Пока сайт собирался, эти файлы изменились и могут отличаться от проверенных: {{files}}. Соберите сайт снова.',
    kk: 'Сайт жиналып жатқанда мына файлдар өзгерді, олар тексерілген күйінен басқа болуы мүмкін: {{files}}. Сайтты қайта жинаңыз.',
  },
  withdrawnFound: {
    en: '{{file}} holds “{{trace}}”, but “{{channel}}” is withdrawn. Take it out of what this file is made from.',
    ru: 'В {{file}} есть “{{trace}}”, а “{{channel}}” снято с публикации. Уберите это из файла, по которому он создан.',
    kk: '{{file}} ішінде “{{trace}}” бар, ал “{{channel}}” алып тасталған. Мұны сол файл жасалатын бастапқы файлдан алып тастаңыз.',
  },
  notSearchable: {
    en: '{{file}} cannot be searched for what is withdrawn ({{why}}). Publish it in a form that can be opened.',
    ru: 'Проверить, нет ли в {{file}} снятого с публикации, не удалось ({{why}}). Опубликуйте файл в виде, который можно открыть.',
    kk: '{{file}} ішінде алып тасталған дерек бар-жоғын тексеру мүмкін болмады ({{why}}). Файлды ашуға болатын түрде жариялаңыз.',
  },
  linkToItself: {
    en: '{{name}} is a link that leads back to itself: delete it, then build again.',
    ru: '{{name}} — ссылка, которая ведёт сама на себя: удалите её и соберите сайт снова.',
    kk: '{{name}} – өзіне қайтып келетін сілтеме: оны жойып, сайтты қайта жинаңыз.',
  },
  fileForFolder: {
    en: '{{folder}} is a file, where the folder of the site is expected: move it away, then build again.',
    ru: '{{folder}} — файл, а здесь должна быть папка сайта: перенесите его и соберите сайт снова.',
    kk: '{{folder}} – файл, ал мұнда сайттың қалтасы болуға тиіс: оны басқа жерге көшіріп, сайтты қайта жинаңыз.',
  },
  linkToProject: {
    en: '{{name}} is a link to {{folder}}, which holds this project: let it lead to a folder of its own.',
    ru: '{{name}} — ссылка на {{folder}}, где находится сам проект: направьте её в отдельную папку.',
    kk: '{{name}} – осы жобаның өзі тұрған {{folder}} қалтасына сілтеме: оны бөлек қалтаға бағыттаңыз.',
  },
  linkToNothing: {
    en: '{{name}} is a link to {{folder}}, but there is no folder {{parent}}: make it, or delete the link.',
    ru: '{{name}} — ссылка на {{folder}}, но папки {{parent}} нет: создайте её или удалите ссылку.',
    kk: '{{name}} – {{folder}} қалтасына сілтеме, бірақ {{parent}} қалтасы жоқ: оны жасаңыз немесе сілтемені жойыңыз.',
  },
  linkToOthers: {
    en: '{{name}} is a link to {{folder}}, which holds something else than a site ({{file}}): let it lead to an empty folder, or to one with a site.',
    ru: '{{name}} — ссылка на {{folder}}, но там не сайт, а что-то другое ({{file}}): направьте её в пустую папку или в папку с сайтом.',
    kk: '{{name}} – {{folder}} қалтасына сілтеме, бірақ онда сайт емес, басқа нәрсе тұр ({{file}}): оны бос қалтаға немесе сайт тұрған қалтаға бағыттаңыз.',
  },
  noLicence: {
    en: 'The package {{name}} is published with the site but brings no file with its licence: use another.',
    ru: 'Пакет {{name}} публикуется вместе с сайтом, но в нём нет файла с лицензией: возьмите другой.',
    kk: '{{name}} бумасы сайтпен бірге жарияланады, бірақ онда лицензиясы бар файл жоқ: басқасын алыңыз.',
  },
  noTimeZone: {
    en: '{{name}} is no time zone.',
    ru: '{{name}} — не часовой пояс.',
    kk: '{{name}} – уақыт белдеуі емес.',
  },
  timeZones: {
    en: '{{file}}: {{number}} time zones of the IANA database {{version}}, {{from}} to {{until}}.',
    ru: '{{file}}: часовых поясов: {{number}}; база IANA {{version}}, с {{from}} по {{until}}.',
    kk: '{{file}}: уақыт белдеулері: {{number}}; IANA дерекқоры {{version}}, кезеңі: {{from}} – {{until}}.',
  },
  'table.pages': { en: 'pages', ru: 'страницы', kk: 'беттер' },
  'table.number': { en: 'number', ru: 'число', kk: 'саны' },
  'table.heaviest': { en: 'the heaviest', ru: 'самая тяжёлая', kk: 'ең үлкені' },
  'table.download': { en: 'download', ru: 'файл для скачивания', kk: 'жүктеп алатын файл' },
  'table.bytes': { en: 'bytes', ru: 'байт', kk: 'байт' },
  timesItsText: {
    en: '{{times}} × its text ({{bytes}})',
    ru: '{{times}} × её текст ({{bytes}})',
    kk: '{{times}} × өз мәтіні ({{bytes}})',
  },
});
