import { messagesFrom } from '../lib/messages.ts';

/*
 * What the commands that sign and compare copies say. Where a comment says “end of a sentence”, the English words follow
 * the name of a file or copy; in the other languages they follow a colon.
 */
export const t = messagesFrom({
  done: {
    en: '{{done}} of {{all}}',
    ru: '{{done}} из {{all}}',
    kk: '{{done}} / {{all}}',
  },
  doneOf: {
    en: '{{done}} of {{all}} {{what}}',
    ru: '{{what}}: {{done}} из {{all}}',
    kk: '{{what}}: {{done}} / {{all}}',
  },
  compared: {
    en: 'files compared',
    ru: 'Сравнено файлов',
    kk: 'Салыстырылған файлдар',
  },
  contentFirst: {
    en: 'Something in content/ has to be fixed first: npm run check says what.',
    ru: 'Сначала исправьте ошибку в content/: что именно, скажет команда npm run check.',
    kk: 'Алдымен content/ ішіндегі қатені түзетіңіз: қай жерде екенін npm run check командасы айтады.',
  },
  notDone: {
    en: 'This could not be done: {{reason}}',
    ru: 'Сделать это не удалось: {{reason}}',
    kk: 'Мұны орындау мүмкін болмады: {{reason}}',
  },

  // npm run sign, npm run attest
  noSums: {
    en: 'There is no {{sums}} to sign: run npm run build first.',
    ru: 'Подписывать нечего, файла {{sums}} нет: сначала выполните npm run build.',
    kk: 'Қол қоятын ештеңе жоқ, {{sums}} файлы табылмады: алдымен npm run build командасын орындаңыз.',
  },
  whichKey: {
    en: 'Say which key signs: npm run {{command}} -- and the path of its file, or put the path into SIGNING_KEY.',
    ru: 'Укажите ключ для подписи: npm run {{command}} -- и путь к файлу ключа; путь можно записать и в переменную SIGNING_KEY.',
    kk: 'Қай кілтпен қол қойылатынын көрсетіңіз: npm run {{command}} -- және кілт файлының жолы; жолды SIGNING_KEY айнымалысына да жазуға болады.',
  },
  noKey: {
    en: 'There is no key {{file}}.',
    ru: 'Файла ключа {{file}} нет.',
    kk: '{{file}} кілт файлы жоқ.',
  },
  noPublicKey: {
    en: 'Nobody could check the signature: put the line of your key’s file .pub into content/site.yaml as signingKey, then build again.',
    ru: 'Такую подпись никто не сможет проверить: впишите строку из файла .pub вашего ключа в content/site.yaml как signingKey и соберите сайт снова.',
    kk: 'Мұндай қолтаңбаны ешкім тексере алмайды: кілтіңіздің .pub файлындағы жолды content/site.yaml файлына signingKey ретінде жазып, сайтты қайта жинаңыз.',
  },
  signed: {
    en: '{{target}} signs {{sums}} with the key {{by}}.',
    ru: '{{target}} — подпись под {{sums}}, сделанная ключом {{by}}.',
    kk: '{{target}} – {{sums}} файлына {{by}} кілтімен қойылған қолтаңба.',
  },
  notTheKey: {
    en: 'The signature {{problem}}, not with the one that content/site.yaml names as signingKey; it was deleted again.',
    ru: 'Подпись {{problem}}; она удалена. Нужен ключ, указанный в content/site.yaml как signingKey.',
    kk: 'Қолтаңба {{problem}}; ол жойылды. content/site.yaml файлында signingKey ретінде көрсетілген кілт керек.',
  },
  notTheKeyOfEdition: {
    en: 'The signature {{problem}}, not with the one that content/site.yaml names for edition {{number}}; it was deleted again.',
    ru: 'Подпись {{problem}}; она удалена. Нужен ключ, указанный в content/site.yaml для издания {{number}}.',
    kk: 'Қолтаңба {{problem}}; ол жойылды. content/site.yaml файлында {{number}}-басылым үшін көрсетілген кілт керек.',
  },
  notTheKeyOfAttester: {
    en: 'The signature {{problem}}, not with the one that content/site.yaml names for {{id}}; it was deleted again.',
    ru: 'Подпись {{problem}}; она удалена. Нужен ключ, указанный в content/site.yaml для {{id}}.',
    kk: 'Қолтаңба {{problem}}; ол жойылды. content/site.yaml файлында {{id}} үшін көрсетілген кілт керек.',
  },
  recordNotListed: {
    en: '{{sums}} does not list the record of edition {{number}}: run npm run build, then sign again.',
    ru: 'В {{sums}} нет записи об издании {{number}}: выполните npm run build и подпишите снова.',
    kk: '{{sums}} файлында {{number}}-басылымның жазбасы жоқ: npm run build командасын орындап, қайта қол қойыңыз.',
  },
  changedSinceRecord: {
    en: 'The content has changed since the record of edition {{number}}: run npm run edition, then build and sign.',
    ru: 'После записи об издании {{number}} содержимое изменилось: выполните npm run edition, затем соберите сайт и подпишите.',
    kk: '{{number}}-басылымның жазбасынан кейін мазмұн өзгерді: npm run edition командасын орындап, содан кейін сайтты жинап, қол қойыңыз.',
  },
  newerSeen: {
    en: 'Edition {{seen}} has been signed or seen here, which is newer than edition {{number}}.',
    ru: 'На этом компьютере уже подписано или проверено издание {{seen}}, а оно новее издания {{number}}.',
    kk: 'Бұл компьютерде {{seen}}-басылымға қол қойылған немесе ол тексерілген, ал ол {{number}}-басылымнан жаңа.',
  },
  newestDiffers: {
    en: '{{file}}, from which browsers learn the newest edition, does not belong to this edition or is not signed.',
    ru: '{{file}}, из которого браузеры узнают о новейшем издании, не относится к этому изданию или не подписан.',
    kk: 'Браузерлер ең жаңа басылымның қайсысы екенін {{file}} файлынан біледі, ал бұл файл осы басылымға жатпайды немесе оған қол қойылмаған.',
  },
  signedTwice: {
    en: 'Edition {{number}} has been signed or seen here with other checksums. Signed twice, it would count as forged: run npm run edition, then build and sign.',
    ru: 'На этом компьютере уже подписано или проверено издание {{number}} с другими контрольными суммами. Подписанное дважды, оно считалось бы поддельным: выполните npm run edition, затем соберите сайт и подпишите.',
    kk: 'Бұл компьютерде {{number}}-басылымға басқа бақылау сомаларымен қол қойылған немесе ол солай тексерілген. Екі рет қол қойылса, ол жалған деп саналар еді: npm run edition командасын орындап, содан кейін сайтты жинап, қол қойыңыз.',
  },
  whoAttests: {
    en: 'Say who signs: npm run attest -- and an id that content/site.yaml lists under attesters ({{known}}), then the path of the key.',
    ru: 'Укажите, кто подписывает: npm run attest -- и имя из списка attesters в content/site.yaml ({{known}}), затем путь к ключу.',
    kk: 'Кім қол қоятынын көрсетіңіз: npm run attest -- және content/site.yaml файлындағы attesters тізіміндегі ат ({{known}}), содан кейін кілттің жолы.',
  },
  noAttesters: {
    en: 'there are none yet',
    ru: 'там пока никого нет',
    kk: 'онда әзірге ешкім жоқ',
  },
  attested: {
    en: '{{target}} says that {{name}} got {{sums}}, signed with the key {{by}}. Compare {{sums}} with the published one, then send the file to the publisher.',
    ru: '{{target}} подтверждает, что у собиравшего сайт ({{name}}) получился такой же {{sums}}; подпись сделана ключом {{by}}. Сравните {{sums}} с опубликованным, затем отправьте файл издателю.',
    kk: '{{target}} файлы {{name}} жинағанда дәл осындай {{sums}} шыққанын растайды; қол {{by}} кілтімен қойылды. {{sums}} файлын жарияланғанымен салыстырып, содан кейін осы файлды баспагерге жіберіңіз.',
  },

  // npm run edition
  notADay: {
    en: '“{{day}}” is not a day; write it as in 2026-12-31.',
    ru: '“{{day}}” — не дата; напишите её так: 2026-12-31.',
    kk: '“{{day}}” – күн емес; оны былай жазыңыз: 2026-12-31.',
  },
  laterThan: {
    en: 'Edition {{number}} is of {{last}}, which is later than {{day}}.',
    ru: 'Издание {{number}} вышло {{last}}, то есть позже, чем {{day}}.',
    kk: '{{number}}-басылымның күні – {{last}}, ол {{day}} күнінен кеш.',
  },
  firstRecord: {
    en: '{{file}} is the record of edition {{number}}, {{day}}. Now: npm run build, npm run sign, publish; and keep the record in the repository.',
    ru: '{{file}} — запись об издании {{number}}, {{day}}. Теперь: npm run build, npm run sign, опубликуйте сайт; запись сохраните в репозитории.',
    kk: '{{file}} – {{number}}-басылымның жазбасы, {{day}}. Енді: npm run build, npm run sign, сайтты жариялаңыз; жазбаны репозиторийде сақтаңыз.',
  },
  nextRecord: {
    en: '{{file}} is the record of edition {{number}}, {{day}}; it names {{changes}} changed pages and files. Now: npm run build, npm run sign, publish; and keep the record in the repository.',
    ru: '{{file}} — запись об издании {{number}}, {{day}}; изменённых страниц и файлов в ней: {{changes}}. Теперь: npm run build, npm run sign, опубликуйте сайт; запись сохраните в репозитории.',
    kk: '{{file}} – {{number}}-басылымның жазбасы, {{day}}; онда аталған өзгерген беттер мен файлдар: {{changes}}. Енді: npm run build, npm run sign, сайтты жариялаңыз; жазбаны репозиторийде сақтаңыз.',
  },
  noList: {
    en: 'There is no {{file}}. The next record names the {{list}} of edition {{number}} as it was published: build that edition, or download the file and write npm run edition -- and its path.',
    ru: 'Файла {{file}} нет. В следующей записи указывается {{list}} издания {{number}} в том виде, в каком он опубликован: соберите то издание или скачайте файл и напишите npm run edition -- и путь к нему.',
    kk: '{{file}} файлы жоқ. Келесі жазбада {{number}}-басылымның жарияланған {{list}} файлы көрсетіледі: сол басылымды жинаңыз немесе файлды жүктеп алып, npm run edition -- және оның жолын жазыңыз.',
  },
  otherList: {
    en: '{{file}} is not that of edition {{number}}: it does not list its record. If edition {{number}} was never published, build it first; otherwise download the {{list}} that was published, and write npm run edition -- and its path.',
    ru: '{{file}} относится не к изданию {{number}}: записи о нём в этом списке нет. Если издание {{number}} не публиковалось, сначала соберите его; если публиковалось, скачайте опубликованный {{list}} и напишите npm run edition -- и путь к нему.',
    kk: '{{file}} {{number}}-басылымға тиесілі емес: тізімде оның жазбасы жоқ. {{number}}-басылым жарияланбаған болса, алдымен оны жинаңыз; жарияланған болса, жарияланған {{list}} файлын жүктеп алып, npm run edition -- және оның жолын жазыңыз.',
  },

  // What this machine remembers
  memoryUnreadable: {
    en: '{{file}}, which says what was seen of this site before, cannot be read ({{code}}).',
    ru: 'Не удаётся прочитать {{file}} ({{code}}): в этом файле записано, какое издание сайта здесь уже проверяли.',
    kk: '{{file}} оқылмайды ({{code}}): бұл файлда сайттың қай басылымы осында бұрын тексерілгені жазылған.',
  },
  memoryDamaged: {
    en: '{{file}}, which says what was seen of this site before, is damaged: delete it, and compare the edition’s number with one that you know from elsewhere.',
    ru: 'Файл {{file}}, где записано, какое издание сайта здесь уже проверяли, повреждён: удалите его и сравните номер издания с тем, который вы знаете из другого источника.',
    kk: 'Сайттың қай басылымы осында бұрын тексерілгені жазылған {{file}} бүлінген: оны жойып, басылымның нөмірін басқа жерден білетін нөміріңізбен салыстырыңыз.',
  },
  notRemembered: {
    en: 'This edition could not be remembered on this machine ({{code}}): if an older one comes later, that will not be noticed.',
    ru: 'Запомнить это издание на этом компьютере не удалось ({{code}}): если потом попадётся более старое, это не будет замечено.',
    kk: 'Бұл басылымды осы компьютерде есте сақтау мүмкін болмады ({{code}}): кейін бұдан ескі басылым кездессе, ол байқалмайды.',
  },

  // npm run verify: what is compared with what
  whatToCompare: {
    en: 'Say what to compare: npm run verify -- and an address, a folder or a zip.',
    ru: 'Укажите, что сравнить: npm run verify -- и адрес, папку или zip-архив.',
    kk: 'Нені салыстыру керегін көрсетіңіз: npm run verify -- және мекенжай, қалта немесе zip архиві.',
  },
  notAnAddress: {
    en: '{{where}} is no address.',
    ru: '{{where}} — не адрес.',
    kk: '{{where}} – мекенжай емес.',
  },
  noCopy: {
    en: 'There is no folder or zip {{where}}. The address of a mirror begins with https:// or http://.',
    ru: 'Папки или zip-архива {{where}} нет. Адрес зеркала начинается с https:// или http://.',
    kk: '{{where}} деген қалта немесе zip архиві жоқ. Айна сайттың мекенжайы https:// немесе http:// деп басталады.',
  },
  comparing: {
    en: 'Comparing {{copy}} with {{list}}',
    ru: 'Сравнивается {{copy}}. Образец: {{list}}',
    kk: '{{copy}} салыстырылып жатыр. Үлгісі: {{list}}',
  },
  builtHere: {
    en: 'dist/{{list}}, the sums of the site that was built here.',
    ru: 'dist/{{list}}, контрольные суммы сайта, собранного здесь.',
    kk: 'dist/{{list}}, осында жиналған сайттың бақылау сомалары.',
  },
  anotherEdition: {
    en: 'The copy’s own sums are others, and rightly signed: it may be another edition.',
    ru: 'Собственные суммы копии другие, и подпись под ними верна: возможно, это другое издание.',
    kk: 'Көшірменің өз сомалары басқаша және оларға дұрыс қол қойылған: бұл басқа басылым болуы мүмкін.',
  },
  ownList: {
    en: 'the copy’s own {{list}}, signed with the publisher’s key {{by}}.',
    ru: 'собственный {{list}} копии, подписанный ключом издателя {{by}}.',
    kk: 'көшірменің баспагер кілтімен ({{by}}) қол қойылған өз {{list}} файлы.',
  },
  edition: {
    en: 'It is edition {{number}}, {{day}}.',
    ru: 'Это издание {{number}}, {{day}}.',
    kk: 'Бұл – {{number}}-басылым, {{day}}.',
  },
  editionNotSigned: {
    en: 'It is edition {{number}}, {{day}}, not signed.',
    ru: 'Это издание {{number}}, {{day}}, без подписи.',
    kk: 'Бұл – {{number}}-басылым, {{day}}, қол қойылмаған.',
  },
  newerThanBuilt: {
    en: 'It is newer than the site that was built here.',
    ru: 'Оно новее сайта, собранного здесь.',
    kk: 'Ол осында жиналған сайттан жаңа.',
  },
  nothingToCompare: {
    en: 'There is nothing to compare with: build the site first (npm run build), or put the publisher’s key into content/site.yaml.',
    ru: 'Сравнивать не с чем: сначала соберите сайт (npm run build) или впишите ключ издателя в content/site.yaml.',
    kk: 'Салыстыратын үлгі жоқ: алдымен сайтты жинаңыз (npm run build) немесе баспагердің кілтін content/site.yaml файлына жазыңыз.',
  },
  noListNoBuild: {
    en: '{{copy}} has no {{list}}, and no site was built here: there is nothing to compare with. Run npm run build first.',
    ru: 'В копии {{copy}} нет файла {{list}}, и здесь сайт не собран: сравнивать не с чем. Сначала выполните npm run build.',
    kk: '{{copy}} ішінде {{list}} жоқ, осында сайт та жиналмаған: салыстыратын үлгі жоқ. Алдымен npm run build командасын орындаңыз.',
  },
  unsignedNoBuild: {
    en: '{{copy}} is not signed, and no site was built here: its own sums prove nothing. Run npm run build first.',
    ru: 'Копия {{copy}} не подписана, и здесь сайт не собран: её собственные суммы ничего не доказывают. Сначала выполните npm run build.',
    kk: '{{copy}} көшірмесіне қол қойылмаған, осында сайт та жиналмаған: оның өз сомалары ештеңені дәлелдемейді. Алдымен npm run build командасын орындаңыз.',
  },
  doNotTrust: {
    en: 'The signature of {{copy}} {{problem}}: its sums prove nothing. Do not trust this copy.',
    ru: 'Подпись копии {{copy}} {{problem}}: её суммы ничего не доказывают. Не доверяйте этой копии.',
    kk: '{{copy}} көшірмесінің қолтаңбасы {{problem}}: оның сомалары ештеңені дәлелдемейді. Бұл көшірмеге сенбеңіз.',
  },
  itsSignature: {
    en: 'Its signature {{problem}}.',
    ru: 'Её подпись {{problem}}.',
    kk: 'Оның қолтаңбасы {{problem}}.',
  },
  revokedKey: {
    en: 'was made with a key that is revoked ({{by}})',
    ru: 'сделана отозванным ключом ({{by}})',
    kk: 'күші жойылған кілтпен қойылған ({{by}})',
  },
  keyOfOtherEdition: {
    en: 'was made with a key that does not sign edition {{number}} ({{by}})',
    ru: 'сделана ключом, которым издание {{number}} не подписывают ({{by}})',
    kk: '{{number}}-басылымға қол қоймайтын кілтпен қойылған ({{by}})',
  },
  notChecked: {
    en: 'The signature was not checked. {{reason}}',
    ru: 'Подпись не проверена. {{reason}}',
    kk: 'Қолтаңба тексерілген жоқ. {{reason}}',
  },
  listDamaged: {
    en: 'The list of sums is damaged. {{reason}}',
    ru: 'Список контрольных сумм повреждён. {{reason}}',
    kk: 'Бақылау сомаларының тізімі бүлінген. {{reason}}',
  },
  listDamagedAt: {
    en: 'The list of sums {{path}} is damaged. {{reason}}',
    ru: 'Список контрольных сумм {{path}} повреждён. {{reason}}',
    kk: 'Бақылау сомаларының тізімі {{path}} бүлінген. {{reason}}',
  },
  listUnreadable: {
    en: 'The copy cannot be compared: its {{list}} {{why}}.',
    ru: 'Сравнить копию нельзя. Её {{list}}: {{why}}.',
    kk: 'Көшірмені салыстыру мүмкін емес. Оның {{list}} файлы: {{why}}.',
  },
  attester: {
    en: '{{name}} has built the same and signed it with the key {{by}}.',
    ru: '{{name}}: собрано то же самое и подписано ключом {{by}}.',
    kk: '{{name}}: дәл осыны жинап, {{by}} кілтімен қол қойған.',
  },
  attesterWrong: {
    en: 'The signature of {{name}} {{problem}}.',
    ru: 'Подпись ({{name}}): {{problem}}.',
    kk: 'Қолтаңба ({{name}}): {{problem}}.',
  },

  // Two histories
  historyUnchecked: {
    en: 'It {{problem}}: its history cannot be checked.',
    ru: 'В копии {{problem}}: проверить её историю нельзя.',
    kk: 'Көшірмеде {{problem}}: оның тарихын тексеру мүмкін емес.',
  },
  impossibleEdition: {
    en: 'names an edition {{number}}, which no site has',
    ru: 'названо издание {{number}}, какого не бывает ни у одного сайта',
    kk: 'ешбір сайтта болмайтын {{number}}-басылым аталған',
  },
  noRecord: {
    en: 'has no record of edition {{number}}, though one of edition {{newest}}',
    ru: 'нет записи об издании {{number}}, хотя есть запись об издании {{newest}}',
    kk: '{{newest}}-басылымның жазбасы бар, ал {{number}}-басылымның жазбасы жоқ',
  },
  recordNotShown: {
    en: 'does not show the record of edition {{number}}, which its {{list}} lists',
    ru: 'нет записи об издании {{number}}, которая указана в {{list}}',
    kk: '{{list}} файлында көрсетілген {{number}}-басылымның жазбасы жоқ',
  },
  recordOther: {
    en: 'shows something else as the record of edition {{number}}',
    ru: 'вместо записи об издании {{number}} находится что-то другое',
    kk: '{{number}}-басылым жазбасының орнында басқа нәрсе тұр',
  },
  recordUnconnected: {
    en: 'has a record of edition {{number}} that does not follow the one before it',
    ru: 'запись об издании {{number}} не продолжает предыдущую',
    kk: '{{number}}-басылымның жазбасы алдыңғысын жалғастырмайды',
  },
  twoHistories: {
    en: 'The record of edition {{number}} here is not the one that was seen before on this machine: there are two histories of this site. Find out which one is true before you trust either.',
    ru: 'Запись об издании {{number}} здесь не та, которую этот компьютер видел раньше: у сайта две разные истории. Прежде чем доверять какой-либо из них, выясните, какая верна.',
    kk: 'Мұндағы {{number}}-басылымның жазбасы осы компьютерде бұрын көрілген жазба емес: сайттың екі түрлі тарихы бар. Біріне сенбес бұрын қайсысы рас екенін анықтаңыз.',
  },
  fork: {
    en: '{{copy}} has another record of edition {{number}} than the one known here: it tells another history. Do not trust this copy.',
    ru: 'В копии {{copy}} запись об издании {{number}} не та, что известна здесь: у этой копии другая история. Не доверяйте ей.',
    kk: '{{copy}} көшірмесіндегі {{number}}-басылымның жазбасы осында белгілі жазбадан басқа: бұл көшірменің тарихы өзгеше. Оған сенбеңіз.',
  },
  older: {
    en: '{{copy}} is edition {{number}}, {{day}}: older than edition {{latest}}, {{latestDay}}, which is known here. Something may have been withdrawn since. Ask for the new one.',
    ru: '{{copy}} — издание {{number}}, {{day}}: оно старше известного здесь издания {{latest}}, {{latestDay}}. С тех пор что-то могли снять с публикации. Попросите новое.',
    kk: '{{copy}} – {{number}}-басылым, {{day}}: ол осында белгілі {{latest}}-басылымнан ({{latestDay}}) ескі. Содан бері бірдеңе алып тасталған болуы мүмкін. Жаңасын сұраңыз.',
  },
  noRecords: {
    en: 'It has no record of an edition, though edition {{latest}} is known here.',
    ru: 'В копии нет записей об изданиях, хотя здесь известно издание {{latest}}.',
    kk: 'Көшірмеде басылымдардың жазбасы жоқ, ал осында {{latest}}-басылым белгілі.',
  },
  sameNumberTwice: {
    en: '{{copy}} is edition {{number}} with other checksums than those that were seen before on this machine: one number was signed twice. Do not trust this copy.',
    ru: '{{copy}} — издание {{number}}, но контрольные суммы не те, которые этот компьютер видел раньше: один номер подписан дважды. Не доверяйте этой копии.',
    kk: '{{copy}} – {{number}}-басылым, бірақ бақылау сомалары осы компьютерде бұрын көрілгендерден басқа: бір нөмірге екі рет қол қойылған. Бұл көшірмеге сенбеңіз.',
  },

  // The report
  differs: {
    en: '{{file}} has other content',
    ru: '{{file}}: другое содержимое',
    kk: '{{file}}: мазмұны басқа',
  },
  missing: {
    en: '{{file}} is missing',
    ru: '{{file}}: файла нет',
    kk: '{{file}}: файл жоқ',
  },
  extra: {
    en: '{{file}} does not belong to the site',
    ru: '{{file}}: лишний файл, к сайту не относится',
    kk: '{{file}}: артық файл, сайтқа жатпайды',
  },
  renamed: {
    en: '{{file}} is there under another name: {{to}}',
    ru: '{{file}}: есть под другим именем: {{to}}',
    kk: '{{file}}: басқа атпен тұр: {{to}}',
  },
  unreadable: {
    en: '{{file}} {{why}}',
    ru: '{{file}}: {{why}}',
    kk: '{{file}}: {{why}}',
  },
  headers: {
    en: '{{file}} comes with {{why}}',
    ru: '{{file}}: в ответе сервера {{why}}',
    kk: '{{file}}: файлмен бірге сервер мынаны жібереді: {{why}}',
  },
  headersOfOthers: {
    en: '{{file}} comes with {{why}} (and so do {{others}} others)',
    ru: '{{file}}: в ответе сервера {{why}} (то же у других файлов: {{others}})',
    kk: '{{file}}: файлмен бірге сервер мынаны жібереді: {{why}} (басқа файлдарда да солай: {{others}})',
  },
  'count.differs': {
    en: '{{number}} differs',
    ru: 'изменено — {{number}}',
    kk: 'өзгерген – {{number}}',
  },
  'count.missing': {
    en: '{{number}} missing',
    ru: 'нет — {{number}}',
    kk: 'жоқ – {{number}}',
  },
  'count.extra': {
    en: '{{number}} extra',
    ru: 'лишних — {{number}}',
    kk: 'артық – {{number}}',
  },
  'count.renamed': {
    en: '{{number}} renamed',
    ru: 'под другим именем — {{number}}',
    kk: 'басқа атпен – {{number}}',
  },
  'count.unreadable': {
    en: '{{number}} unreadable',
    ru: 'не прочитано — {{number}}',
    kk: 'оқылмаған – {{number}}',
  },
  'count.headers': {
    en: '{{number}} headers',
    ru: 'подозрительных ответов сервера — {{number}}',
    kk: 'сервердің күдікті жауаптары – {{number}}',
  },
  notSame: {
    en: 'NOT the same: {{counts}}; {{same}} of {{all}} files are the same.',
    ru: 'НЕ совпадает: {{counts}}; совпадает файлов: {{same}} из {{all}}.',
    kk: 'СӘЙКЕС ЕМЕС: {{counts}}; сәйкес файлдар: {{same}} / {{all}}.',
  },
  allSame: {
    en: 'All {{all}} files are the same.',
    ru: 'Все файлы совпадают: {{all}}.',
    kk: 'Барлық файл сәйкес келеді: {{all}}.',
  },
  more: {
    en: 'and {{number}} more.',
    ru: 'и ещё {{number}}.',
    kk: 'және тағы {{number}}.',
  },

  // Why a file of a copy cannot be read: the end of a sentence
  tooLarge: {
    en: 'is larger than {{size}} MB, which no file of this site is',
    ru: 'файл больше {{size}} МБ; таких файлов на этом сайте нет',
    kk: 'файл {{size}} МБ-тан үлкен; бұл сайтта мұндай файл жоқ',
  },
  largerThanCanBe: {
    en: 'is larger than such a file can be',
    ru: 'файл слишком велик: такой файл столько не занимает',
    kk: 'файл тым үлкен: мұндай файл сонша үлкен болмайды',
  },
  isLink: {
    en: 'is a link, not a file',
    ru: 'это ссылка на другое место, а не файл',
    kk: 'бұл – файл емес, басқа жерге сілтеме',
  },
  isDevice: {
    en: 'is a pipe, a socket or a device, not a file',
    ru: 'это канал, сокет или устройство, а не файл',
    kk: 'бұл – файл емес, арна, сокет немесе құрылғы',
  },
  notAFile: {
    en: 'is not a file',
    ru: 'это не файл',
    kk: 'бұл – файл емес',
  },
  cannotOpen: {
    en: 'cannot be opened ({{code}})',
    ru: 'файл не открывается ({{code}})',
    kk: 'файл ашылмайды ({{code}})',
  },
  damagedInZip: {
    en: 'is damaged in the zip',
    ru: 'файл в архиве повреждён',
    kk: 'архивтегі файл бүлінген',
  },
  redirectNowhere: {
    en: 'is not there: the mirror sends you on to no address',
    ru: 'файла нет: зеркало перенаправляет на недопустимый адрес',
    kk: 'файл жоқ: айна сайт жарамсыз мекенжайға бағыттайды',
  },
  redirectAway: {
    en: 'is not there: the mirror sends you on to {{address}}',
    ru: 'файла нет: зеркало перенаправляет на {{address}}',
    kk: 'файл жоқ: айна сайт {{address}} мекенжайына бағыттайды',
  },
  redirectCircle: {
    en: 'cannot be fetched: the mirror sends you in a circle',
    ru: 'файл не загружается: зеркало перенаправляет по кругу',
    kk: 'файл жүктелмейді: айна сайт айналдыра бағыттайды',
  },
  notGiven: {
    en: 'was not given: the server answers {{status}}',
    ru: 'файл не выдан: сервер отвечает кодом {{status}}',
    kk: 'файл берілмеді: сервердің жауап коды – {{status}}',
  },
  oddCompression: {
    en: 'is compressed in a way in which no web server sends it ({{coding}})',
    ru: 'файл сжат так, как веб-серверы не сжимают ({{coding}})',
    kk: 'файл веб-серверлер қолданбайтын тәсілмен сығылған ({{coding}})',
  },
  notFetched: {
    en: 'cannot be fetched: {{meaning}} ({{code}})',
    ru: 'файл не загружается: {{meaning}} ({{code}})',
    kk: 'файл жүктелмейді: {{meaning}} ({{code}})',
  },
  noServer: {
    en: 'no server of that name was found: the address is mistyped, or the network blocks it',
    ru: 'сервер с таким именем не найден: в адресе опечатка или сеть его блокирует',
    kk: 'мұндай атты сервер табылмады: мекенжай қате терілген немесе желі оны бұғаттайды',
  },
  nothingAnswers: {
    en: 'nothing answers at that address',
    ru: 'по этому адресу никто не отвечает',
    kk: 'бұл мекенжайда ешкім жауап бермейді',
  },
  connectionCut: {
    en: 'the connection was cut: by the server, or by the network on the way',
    ru: 'соединение оборвано сервером или сетью по пути',
    kk: 'байланысты сервер немесе жолдағы желі үзді',
  },
  timeout: {
    en: 'it did not come within {{seconds}} seconds',
    ru: 'ответ не пришёл за {{seconds}} секунд',
    kk: '{{seconds}} секунд ішінде жауап келмеді',
  },
  certificate: {
    en: 'its certificate does not vouch for that name: somebody may stand between you and it',
    ru: 'сертификат сервера (его удостоверение) не подходит к этому имени: кто-то мог вклиниться между вами и сервером',
    kk: 'сервердің сертификаты (куәлігі) бұл атқа сәйкес келмейді: сіз бен сервердің арасына біреу кірген болуы мүмкін',
  },
  badCompression: {
    en: 'it is not compressed as its server says',
    ru: 'файл сжат не так, как сообщает сервер',
    kk: 'файл сервер айтқандай сығылмаған',
  },
  notWeb: {
    en: 'its server does not answer as a web server does',
    ru: 'сервер отвечает не так, как отвечают веб-серверы',
    kk: 'сервер веб-серверше жауап бермейді',
  },
  failed: {
    en: 'the connection failed',
    ru: 'соединение не удалось',
    kk: 'байланыс орнамады',
  },

  // Why a whole copy cannot be compared
  tooManyFiles: {
    en: 'holds more than {{most}} files, many times those of this site',
    ru: 'файлов больше {{most}}, во много раз больше, чем на этом сайте',
    kk: 'файл саны {{most}}-нан көп, бұл сайттағыдан әлденеше есе артық',
  },
  tooManyFilesIn: {
    en: '{{copy}} holds more than {{most}} files, many times those of this site.',
    ru: 'В {{copy}} больше {{most}} файлов, во много раз больше, чем на этом сайте.',
    kk: '{{copy}} ішінде {{most}}-нан көп файл бар, бұл сайттағыдан әлденеше есе артық.',
  },
  folderUnreadable: {
    en: 'A folder in {{copy}} cannot be read ({{code}}).',
    ru: 'Одна из папок в {{copy}} не читается ({{code}}).',
    kk: '{{copy}} ішіндегі бір қалта оқылмайды ({{code}}).',
  },
  unseen: {
    en: 'From outside only what a mirror lists or links to can be seen; it may hold other files besides.',
    ru: 'Снаружи видно только то, что указано в списке зеркала или на что оно ссылается; на нём могут быть и другие файлы.',
    kk: 'Сырттан тек айна сайттың тізімінде аталған немесе ол сілтеме жасаған файлдар көрінеді; онда басқа файлдар да болуы мүмкін.',
  },
  tooSlow: {
    en: '{{address}} was not compared within {{minutes}} minutes.',
    ru: 'Сравнить {{address}} за {{minutes}} минут не удалось.',
    kk: '{{address}} {{minutes}} минут ішінде салыстырылып болмады.',
  },
  tooMuch: {
    en: '{{address}} has sent more than 512 MB, many times what this site holds.',
    ru: '{{address}} передал больше 512 МБ, во много раз больше, чем весь этот сайт.',
    kk: '{{address}} 512 МБ-тан көп дерек жіберді, бұл бүкіл сайттан әлденеше есе артық.',
  },
  stopped: {
    en: '{{address}} has stopped answering: the last file {{why}}.',
    ru: '{{address}} больше не отвечает. Последний запрос: {{why}}.',
    kk: '{{address}} жауап бермей қойды. Соңғы рет: {{why}}.',
  },
  neither: {
    en: '{{copy}} is neither a folder nor a zip.',
    ru: '{{copy}} — не папка и не zip-архив.',
    kk: '{{copy}} – қалта да, zip архиві де емес.',
  },
  zipTooLarge: {
    en: '{{copy}} is too large to be a copy of this site.',
    ru: '{{copy}} слишком велик для копии этого сайта.',
    kk: '{{copy}} бұл сайттың көшірмесі болу үшін тым үлкен.',
  },
  zipBomb: {
    en: '{{copy}} holds {{size}} MB, many times what this site holds. Do not unpack it.',
    ru: 'В {{copy}} упаковано {{size}} МБ, во много раз больше, чем на этом сайте. Не распаковывайте его.',
    kk: '{{copy}} ішінде {{size}} МБ бар, бұл сайттағыдан әлденеше есе артық. Оны архивтен шығармаңыз.',
  },
  doNotUnpack: {
    en: '{{copy}} {{why}}. Do not unpack it.',
    ru: '{{copy}}: {{why}}. Не распаковывайте его.',
    kk: '{{copy}}: {{why}}. Оны архивтен шығармаңыз.',
  },
  noZip: {
    en: '{{copy}} is no zip, or cut off: have it sent again.',
    ru: '{{copy}} — не zip-архив, или он обрывается: попросите прислать его ещё раз.',
    kk: '{{copy}} – zip архиві емес немесе соңы үзілген: қайта жіберуін сұраңыз.',
  },

  // What is wrong with a zip: the end of a sentence
  'zip.after': {
    en: 'has something after its end',
    ru: 'после конца архива что-то приписано',
    kk: 'архивтің соңынан кейін бірдеңе қосылған',
  },
  'zip.part': {
    en: 'is one part of several',
    ru: 'это одна из нескольких частей архива',
    kk: 'бұл – бірнеше бөліктен тұратын архивтің бір бөлігі',
  },
  'zip.commentAfter': {
    en: 'has a comment after its end',
    ru: 'после конца архива стоит комментарий',
    kk: 'архивтің соңынан кейін түсініктеме тұр',
  },
  'zip.before': {
    en: 'has something before its beginning, or between its parts',
    ru: 'перед началом архива или между его частями что-то вставлено',
    kk: 'архивтің басының алдында немесе бөліктерінің арасында артық нәрсе бар',
  },
  'zip.filledFolder': {
    en: 'holds a folder with content, “{{name}}”',
    ru: 'у папки “{{name}}” в архиве есть собственное содержимое',
    kk: 'архивтегі “{{name}}” қалтасының өз мазмұны бар',
  },
  'zip.otherNumber': {
    en: 'lists another number of files than it holds',
    ru: 'в списке архива не столько файлов, сколько в нём самом',
    kk: 'архив тізіміндегі файл саны ондағы файл санына сай емес',
  },
  'zip.unlistedOrTwice': {
    en: 'holds something that its list does not name, or the same twice',
    ru: 'в архиве есть что-то, чего нет в его списке, или одно и то же дважды',
    kk: 'архивте тізімінде аталмаған нәрсе бар немесе бір нәрсе екі рет тұр',
  },
  'zip.unlisted': {
    en: 'holds something that its list does not name',
    ru: 'в архиве есть что-то, чего нет в его списке',
    kk: 'архивте тізімінде аталмаған нәрсе бар',
  },
  'zip.neither': {
    en: 'holds something that is neither a file nor a folder, “{{name}}”',
    ru: 'в архиве есть “{{name}}”, это не файл и не папка',
    kk: 'архивте файл да, қалта да емес “{{name}}” бар',
  },
  'zip.comment': {
    en: 'has a comment on “{{name}}”',
    ru: 'у “{{name}}” в архиве есть комментарий',
    kk: 'архивтегі “{{name}}” түсініктемемен берілген',
  },
  'zip.twoThings': {
    en: 'says two things of “{{name}}”: its {{what}} in the list is another',
    ru: 'сведения о “{{name}}” в архиве противоречивы: в его списке {{what}}',
    kk: 'архивтегі “{{name}}” туралы деректер қайшы: оның тізімінде {{what}}',
  },
  'zip.packing': {
    en: 'way of packing',
    ru: 'другие признаки упаковки',
    kk: 'орау белгілері басқа',
  },
  'zip.method': {
    en: 'method',
    ru: 'другой способ сжатия',
    kk: 'сығу тәсілі басқа',
  },
  'zip.size': {
    en: 'size',
    ru: 'другой размер',
    kk: 'көлемі басқа',
  },
  'zip.name': {
    en: 'name',
    ru: 'другое имя',
    kk: 'аты басқа',
  },
  'zip.encrypted': {
    en: 'holds “{{name}}” encrypted',
    ru: 'файл “{{name}}” в архиве зашифрован',
    kk: 'архивтегі “{{name}}” файлы шифрланған',
  },
  'zip.unusual': {
    en: 'holds “{{name}}” packed in an unusual way',
    ru: 'файл “{{name}}” упакован необычным способом',
    kk: '“{{name}}” файлы әдеттен тыс тәсілмен оралған',
  },
  'zip.lettersUnknown': {
    en: 'holds a name whose letters it does not tell',
    ru: 'в архиве есть имя файла, но не сказано, в какой кодировке его буквы',
    kk: 'архивте бір файл атының қандай кодтаумен жазылғаны көрсетілмеген',
  },
  'zip.lettersDamaged': {
    en: 'holds a name whose letters are damaged',
    ru: 'в архиве есть имя файла с повреждёнными буквами',
    kk: 'архивте әріптері бүлінген файл аты бар',
  },
  'zip.otherName': {
    en: 'gives “{{name}}” another name besides',
    ru: 'у “{{name}}” в архиве есть второе имя',
    kk: 'архивтегі “{{name}}” екінші атпен де берілген',
  },
  'zip.otherSize': {
    en: 'gives “{{name}}” another size besides',
    ru: 'для “{{name}}” в архиве указан ещё один размер',
    kk: 'архивтегі “{{name}}” үшін екінші көлем де көрсетілген',
  },
  'zip.cutOff': {
    en: 'says something of “{{name}}” that is cut off',
    ru: 'сведения о “{{name}}” в архиве обрываются',
    kk: 'архивтегі “{{name}}” туралы деректің соңы үзілген',
  },
  'zip.outside': {
    en: 'holds a file named “{{name}}”, which would be unpacked outside its folder',
    ru: 'файл “{{name}}” распаковался бы за пределы своей папки',
    kk: '“{{name}}” файлы өз қалтасынан тыс жерге шығарылар еді',
  },
  'zip.alike': {
    en: 'holds “{{other}}” and “{{name}}”, which some systems take for the same',
    ru: 'в архиве есть “{{other}}” и “{{name}}”, некоторые системы сочтут их одним файлом',
    kk: 'архивте “{{other}}” және “{{name}}” бар, кейбір жүйелер оларды бір файл деп санайды',
  },
  'zip.twice': {
    en: 'holds {{name}} twice: some programs unpack the one, some the other',
    ru: '{{name}} лежит в архиве дважды: одни программы распакуют один файл, другие — другой',
    kk: '{{name}} архивте екі рет тұр: бір бағдарлама бірін, екінші бағдарлама екіншісін шығарады',
  },

  // What a server does besides sending a file
  which: {
    en: '{{header}}, which {{effect}}',
    ru: '{{header}} ({{effect}})',
    kk: '{{header}} ({{effect}})',
  },
  'header.elsewhere': {
    en: 'leads the reader elsewhere',
    ru: 'уводит читателя на другой адрес',
    kk: 'оқырманды басқа мекенжайға апарады',
  },
  'header.marks': {
    en: 'marks the reader',
    ru: 'помечает читателя',
    kk: 'оқырманға белгі қояды',
  },
  'header.loads': {
    en: 'lets the browser load something else',
    ru: 'заставляет браузер загрузить что-то ещё',
    kk: 'браузерге тағы бір нәрсе жүктетеді',
  },
  'header.reports': {
    en: 'has the browser report what the reader does',
    ru: 'заставляет браузер сообщать, что делает читатель',
    kk: 'браузерге оқырманның не істегенін хабарлатады',
  },
  'header.locksOut': {
    en: 'can lock readers out',
    ru: 'может закрыть читателям доступ',
    kk: 'оқырмандарға жолды жауып тастауы мүмкін',
  },
  'header.deletes': {
    en: 'deletes what readers have kept',
    ru: 'удаляет то, что сохранили читатели',
    kk: 'оқырмандар сақтағанды жояды',
  },
  'header.loadsPages': {
    en: 'lets the browser load other pages',
    ru: 'заставляет браузер загружать другие страницы',
    kk: 'браузерге басқа беттерді жүктетеді',
  },
  'header.otherAddress': {
    en: 'shows one page at the address of another',
    ru: 'показывает одну страницу по адресу другой',
    kk: 'бір бетті басқа беттің мекенжайында көрсетеді',
  },
  'header.asks': {
    en: 'asks for more about the reader’s device',
    ru: 'запрашивает дополнительные сведения об устройстве читателя',
    kk: 'оқырманның құрылғысы туралы қосымша мәлімет сұрайды',
  },
  'header.answers': {
    en: 'lets a script answer for other addresses',
    ru: 'позволяет скрипту отвечать за другие адреса',
    kk: 'скриптке басқа мекенжайлар үшін жауап беруге рұқсат етеді',
  },
  'header.source': {
    en: 'names another file as the source of a script',
    ru: 'называет исходным кодом скрипта другой файл',
    kk: 'скрипттің бастапқы коды ретінде басқа файлды атайды',
  },
  'header.trial': {
    en: 'switches on what browsers only try out',
    ru: 'включает то, что браузеры пока только испытывают',
    kk: 'браузерлер әзірге сынап жүрген нәрсені қосады',
  },
  'header.location': {
    en: 'gives another address as that of the file',
    ru: 'называет другой адрес этого файла',
    kk: 'файлдың мекенжайы ретінде басқасын атайды',
  },
  'header.part': {
    en: 'says that this is only a part of the file',
    ru: 'сообщает, что это лишь часть файла',
    kk: 'мұны файлдың бір бөлігі ғана деп көрсетеді',
  },
  'header.sandbox': {
    en: 'switches parts of the page off',
    ru: 'отключает часть страницы',
    kk: 'беттің бір бөлігін өшіреді',
  },
  'header.otherServer': {
    en: 'lets another server answer',
    ru: 'позволяет отвечать другому серверу',
    kk: 'басқа серверге жауап беруге мүмкіндік береді',
  },
  'header.download': {
    en: 'makes a download of the page or gives the file another name',
    ru: 'превращает страницу в скачиваемый файл или даёт файлу другое имя',
    kk: 'бетті жүктелетін файлға айналдырады немесе файлға басқа ат береді',
  },
  'header.wrongType': {
    en: 'is the wrong type',
    ru: 'неверный тип файла',
    kk: 'файлдың қате түрі',
  },
  'header.wrongEncoding': {
    en: 'is the wrong encoding',
    ru: 'неверная кодировка букв',
    kk: 'әріптердің қате кодталуы',
  },
  'header.noType': {
    en: 'no content-type, though browsers are told not to look for themselves',
    ru: 'нет типа файла (content-type), хотя браузерам запрещено определять его самим',
    kk: 'файл түрі (content-type) көрсетілмеген жауап, ал браузерлерге түрді өздері анықтауға тыйым салынған',
  },
});
