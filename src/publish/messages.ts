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
});
