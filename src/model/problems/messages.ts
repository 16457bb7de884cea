import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  folderForFile: {
    en: 'This is a folder, where a file is expected.',
    ru: 'Это папка, а здесь должен быть файл.',
    kk: 'Бұл – қалта, ал мұнда файл болуы керек.',
  },
  protoName: {
    en: '“__proto__” is not a field of this file.',
    ru: '“__proto__” — не поле этого файла.',
    kk: '“__proto__” – бұл файлдың өрісі емес.',
  },
  'protoName.fix': {
    en: 'Take it out, with what belongs to it, or give it another name.',
    ru: 'Уберите его вместе со всем, что к нему относится, или дайте другое имя.',
    kk: 'Оны өзіне қатысты барлық нәрсесімен бірге алып тастаңыз немесе басқа ат беріңіз.',
  },
  'folderForFile.fix': {
    en: 'Give the folder another name or take it away, and put the file in its place.',
    ru: 'Переименуйте папку или уберите её и положите на это место файл.',
    kk: 'Қалтаның атын өзгертіңіз немесе оны алып тастаңыз да, орнына файлды қойыңыз.',
  },
  notAFile: {
    en: 'This is not a file but a pipe, a socket or a device, so there is nothing in it to be read.',
    ru: 'Это не файл, а служебный объект системы (канал, сокет или устройство): текста, который можно прочитать, в нём нет.',
    kk: 'Бұл кәдімгі файл емес, жүйелік нысан (арна, сокет не құрылғы): оның ішінде оқитын мәтін жоқ.',
  },
  'notAFile.fix': {
    en: 'Take it away, and put the file in its place.',
    ru: 'Уберите его и положите на это место файл.',
    kk: 'Оны алып тастап, орнына файлды қойыңыз.',
  },
  tooLarge: {
    en: 'The file has {{size}} bytes, and a file of content/ may have {{most}} at most.',
    ru: 'Размер файла в байтах — {{size}}, а в content/ допускается не больше {{most}}.',
    kk: 'Файлда {{size}} байт бар, ал content/ ішіндегі файл {{most}} байттан аспауы керек.',
  },
  'tooLarge.fix': {
    en: 'Check whether something was pasted into it many times, or a picture; a text that is really so long goes into several files.',
    ru: 'Посмотрите, не вставлено ли в него что-нибудь по многу раз и не попала ли туда картинка; если текст и правда такой длинный, разделите его на несколько файлов.',
    kk: 'Оған бір нәрсе бірнеше рет қойылмағанын немесе сурет қойылып кетпегенін тексеріңіз; мәтін шынымен сондай ұзын болса, оны бірнеше файлға бөліңіз.',
  },
  'link.fix': {
    en: 'Take the link away; if the file is to be published, put the file itself in its place.',
    ru: 'Уберите ссылку; если файл нужно опубликовать, положите на её место сам файл.',
    kk: 'Сілтемені алып тастаңыз; файл жариялануы керек болса, орнына файлдың өзін қойыңыз.',
  },
  hiddenInName: {
    en: 'The name contains an invisible character: {{sign}}.',
    ru: 'В имени файла есть {{sign}}: этого знака не видно.',
    kk: 'Файл атында {{sign}} тұр: бұл белгі көзге көрінбейді.',
  },
  signInName: {
    en: 'The name contains the character {{sign}}.',
    ru: 'В имени файла есть знак {{sign}}.',
    kk: 'Файл атында {{sign}} белгісі тұр.',
  },
  'name.fix': {
    en: 'Name it with letters, figures, hyphens and full stops.',
    ru: 'Оставьте в имени только буквы, цифры, дефисы и точки.',
    kk: 'Оны әріппен, цифрмен, дефиспен және нүктемен атаңыз.',
  },
  brokenLink: {
    en: 'The file cannot be opened: it is a link to “{{target}}”, where there is nothing.',
    ru: 'Файл нельзя открыть: это ссылка на “{{target}}”, а там ничего нет.',
    kk: 'Файл ашылмайды: ол “{{target}}” дегенге сілтеме, ал онда ештеңе жоқ.',
  },
  linkToFolder: {
    en: 'This is a link to “{{target}}”, a folder.',
    ru: 'Это ссылка на папку “{{target}}”.',
    kk: 'Бұл – “{{target}}” қалтасына сілтеме.',
  },
  linkOutside: {
    en: 'This is a link to “{{target}}”, outside of {{folders}}/.',
    ru: 'Это ссылка за пределы {{folders}}/: на “{{target}}”.',
    kk: 'Бұл – “{{target}}” дегенге, яғни {{folders}}/ қалтасынан тыс жерге сілтеме.',
  },
  notFields: {
    en: 'The file does not hold what it should: names with their values.',
    ru: 'В файле должны быть имена полей с их значениями, а в нём что-то другое.',
    kk: 'Файлда болуы керек нәрсе жоқ: онда өріс атаулары мен олардың мәндері тұруы тиіс.',
  },
  'notFields.fix': {
    en: 'Compare it with a file of the same folder, or with an earlier state of this one.',
    ru: 'Сравните его с другим файлом из той же папки или с прежним вариантом этого файла.',
    kk: 'Оны сол қалтадағы басқа файлмен немесе осы файлдың бұрынғы нұсқасымен салыстырыңыз.',
  },
  missing: {
    en: 'The field “{{name}}” is missing.',
    ru: 'Нет поля “{{name}}”.',
    kk: '“{{name}}” өрісі жоқ.',
  },
  addLine: {
    en: 'Add a line: {{example}}',
    ru: 'Добавьте строку: {{example}}',
    kk: 'Мына жолды қосыңыз: {{example}}',
  },
  empty: {
    en: 'The field “{{name}}” is empty.',
    ru: 'Поле “{{name}}” пустое.',
    kk: '“{{name}}” өрісі бос.',
  },
  write: {
    en: 'Write: {{example}}',
    ru: 'Напишите: {{example}}',
    kk: 'Былай жазыңыз: {{example}}',
  },
  number: {
    en: 'a number',
    ru: 'число',
    kk: 'сан',
  },
  yesOrNo: {
    en: 'yes or no',
    ru: '«да» или «нет»',
    kk: '«иә» не «жоқ»',
  },
  date: {
    en: 'a date',
    ru: 'дата',
    kk: 'күн (дата)',
  },
  wrongKind: {
    en: 'The field “{{name}}” is of the wrong kind.',
    ru: 'В поле “{{name}}” значение не того вида.',
    kk: '“{{name}}” өрісінде басқа түрдегі мән тұр.',
  },
  writeLikeThis: {
    en: 'Write it like this: {{example}}',
    ru: 'Напишите так: {{example}}',
    kk: 'Былай жазыңыз: {{example}}',
  },
  field: {
    en: 'The field “{{name}}” {{what}}.',
    ru: 'Поле “{{name}}”: {{what}}.',
    kk: '“{{name}}” өрісі {{what}}.',
  },
  readAs: {
    en: 'The field “{{name}}” should be a text, but is read as {{kind}}.',
    ru: 'В поле “{{name}}” должен быть текст, а прочитано это как {{kind}}.',
    kk: '“{{name}}” өрісінде мәтін болуы керек, ал ол {{kind}} деп оқылды.',
  },
  'readAs.fix': {
    en: 'Put it in quotation marks: {{quoted}}',
    ru: 'Возьмите значение в кавычки: {{quoted}}',
    kk: 'Оны тырнақшаға алыңыз: {{quoted}}',
  },
  unknownField: {
    en: '“{{key}}” is not a field of this file.',
    ru: 'Поля “{{key}}” в этом файле не бывает.',
    kk: 'Бұл файлда “{{key}}” деген өріс болмайды.',
  },
  'unknownField.meant': {
    en: 'Write “{{meant}}” instead.',
    ru: 'Напишите “{{meant}}”.',
    kk: 'Оның орнына “{{meant}}” деп жазыңыз.',
  },
  'unknownField.known': {
    en: 'The fields are: {{known}}.',
    ru: 'Поля здесь такие: {{known}}.',
    kk: 'Мұндағы өрістер: {{known}}.',
  },
  'unknownField.fix': {
    en: 'Correct its name, or take the line out.',
    ru: 'Исправьте имя поля или удалите строку.',
    kk: 'Өрістің атын түзетіңіз немесе жолды алып тастаңыз.',
  },
  tooDeep: {
    en: 'Brackets or lists are nested so deeply that the file cannot be read.',
    ru: 'Скобки или списки вложены друг в друга так глубоко, что файл нельзя прочитать.',
    kk: 'Жақшалар не тізімдер бірінің ішіне бірі тым терең салынған, сондықтан файл оқылмайды.',
  },
  'tooDeep.fix': {
    en: 'Take out what was pasted by mistake; compare the file with an older copy.',
    ru: 'Уберите вставленное по ошибке; сравните файл с более старой копией.',
    kk: 'Қателесіп қойылғанын алып тастаңыз; файлды ескі көшірмесімен салыстырыңыз.',
  },
  hiddenEscape: {
    en: '“{{text}}” contains an invisible character, {{name}}, written as an escape (a code that begins with a backslash).',
    ru: 'В “{{text}}” есть невидимый знак — {{name}}; он записан кодом с обратной косой чертой.',
    kk: '“{{text}}” ішінде көзге көрінбейтін белгі бар: {{name}}; ол кері қиғаш сызығы бар код түрінде жазылған.',
  },
  'hiddenEscape.fix': {
    en: 'Delete the backslash together with the letters and digits that belong to it.',
    ru: 'Удалите обратную косую черту вместе с буквами и цифрами, которые к ней относятся.',
    kk: 'Кері қиғаш сызықты оған қатысты әріптермен, цифрлармен бірге өшіріңіз.',
  },
  strayName: {
    en: '“{{name}}” is no name for a file of this folder, so it would not be published.',
    ru: 'Файл в этой папке не может называться “{{name}}”: он не был бы опубликован.',
    kk: '“{{name}}” – бұл қалтадағы файлға жарамайтын ат, сондықтан файл жарияланбас еді.',
  },
  strayEnding: {
    en: 'The file ends with {{end}} and not with {{ending}}, so it would not be published.',
    ru: 'Имя файла кончается на {{end}}, а не на {{ending}}, поэтому он не был бы опубликован.',
    kk: 'Файл атының соңы {{ending}} емес, {{end}}, сондықтан ол жарияланбас еді.',
  },
  'strayEnding.fix': {
    en: 'Name it {{name}}{{ending}}, or take it away.',
    ru: 'Назовите его {{name}}{{ending}} или уберите.',
    kk: 'Оны {{name}}{{ending}} деп атаңыз немесе алып тастаңыз.',
  },
  unread: {
    en: 'Nothing in this place reads a file with the name “{{name}}”, so it would not be published.',
    ru: 'Файл с именем “{{name}}” здесь не читается, поэтому он не был бы опубликован.',
    kk: 'Бұл жерде “{{name}}” деген файл оқылмайды, сондықтан ол жарияланбас еді.',
  },
  'unread.meant': {
    en: 'If it is the newer one, put it in the place of {{meant}}; otherwise delete it.',
    ru: 'Если он новее, положите его на место {{meant}}, иначе удалите.',
    kk: 'Жаңасы осы болса, оны {{meant}} орнына қойыңыз, болмаса өшіріңіз.',
  },
  'unread.fix': {
    en: 'Move it out of content/; texts belong into the .mdx, .yaml and .json files there.',
    ru: 'Уберите его из content/; тексты пишут в файлах .mdx, .yaml и .json, которые там есть.',
    kk: 'Оны content/ ішінен шығарыңыз; мәтіндер сондағы .mdx, .yaml және .json файлдарына жазылады.',
  },
  'renamedTwice.fix': {
    en: 'Take it away, or, if it is the newer one, put it in the place of {{name}}.',
    ru: 'Уберите его, а если он новее, положите на место файла {{name}}.',
    kk: 'Оны алып тастаңыз, ал жаңасы осы болса, {{name}} орнына қойыңыз.',
  },
  'renamed.fix': {
    en: 'Take {{added}} away from its name.',
    ru: 'Уберите из имени {{added}}.',
    kk: 'Файл атынан {{added}} дегенді алып тастаңыз.',
  },
  renamed: {
    en: 'The file ends with {{added}} and not with {{ending}}, so it would not be published.',
    ru: 'Имя файла кончается на {{added}}, а не на {{ending}}, поэтому он не был бы опубликован.',
    kk: 'Файл атының соңы {{ending}} емес, {{added}}, сондықтан ол жарияланбас еді.',
  },
  renamedTwice: {
    en: 'The file ends with {{added}} and not with {{ending}}, so it would not be published; there is {{name}} as well.',
    ru: 'Имя файла кончается на {{added}}, а не на {{ending}}, поэтому он не был бы опубликован; рядом есть и {{name}}.',
    kk: 'Файл атының соңы {{ending}} емес, {{added}}, сондықтан ол жарияланбас еді; {{name}} файлы да бар.',
  },
  'hidden.softHyphen': {
    en: 'a soft hyphen',
    ru: 'мягкий перенос',
    kk: 'жұмсақ тасымал белгісі',
  },
  'hidden.zeroWidthSpace': {
    en: 'a zero-width space',
    ru: 'пробел нулевой ширины',
    kk: 'ені жоқ бос орын',
  },
  'hidden.nonJoiner': {
    en: 'a zero-width non-joiner',
    ru: 'знак, разъединяющий буквы (zero-width non-joiner)',
    kk: 'әріптерді ажырататын белгі (zero-width non-joiner)',
  },
  'hidden.joiner': {
    en: 'a zero-width joiner',
    ru: 'знак, соединяющий буквы (zero-width joiner)',
    kk: 'әріптерді қосатын белгі (zero-width joiner)',
  },
  'hidden.lineSeparator': {
    en: 'a line separator',
    ru: 'разделитель строк',
    kk: 'жол ажыратқыш',
  },
  'hidden.paragraphSeparator': {
    en: 'a paragraph separator',
    ru: 'разделитель абзацев',
    kk: 'абзац ажыратқыш',
  },
  'hidden.wordJoiner': {
    en: 'a word joiner',
    ru: 'знак, соединяющий слова (word joiner)',
    kk: 'сөздерді қосатын белгі (word joiner)',
  },
  'hidden.byteOrderMark': {
    en: 'an invisible sign that programs put at the beginning of a file (byte-order mark) in the middle of the text',
    ru: 'служебный знак начала файла (byte-order mark) посреди текста',
    kk: 'бағдарламалар файлдың басына қоятын көрінбейтін белгі (byte-order mark), мәтін ортасында',
  },
  'hidden.lost': {
    en: 'a � in the place of a letter that was lost',
    ru: 'знак � на месте потерянной буквы',
    kk: 'жоғалған әріптің орнындағы � белгісі',
  },
  'hidden.direction': {
    en: 'a mark of direction',
    ru: 'знак направления письма',
    kk: 'жазу бағытының белгісі',
  },
  'hidden.control': {
    en: 'a control character',
    ru: 'управляющий знак, который ничего не печатает',
    kk: 'ештеңе басып шығармайтын басқару белгісі',
  },
  'hidden.half': {
    en: 'half of a character',
    ru: 'половина знака',
    kk: 'белгінің жартысы',
  },
  'hidden.private': {
    en: 'a character for private use',
    ru: 'знак для частного использования (в каждом шрифте свой)',
    kk: 'жеке қолдануға арналған белгі',
  },
  'hidden.unassigned': {
    en: 'a character that Unicode does not have',
    ru: 'знак, которого нет в Юникоде',
    kk: 'Юникодта жоқ белгі',
  },
  'hidden.shapeless': {
    en: 'a character without a shape',
    ru: 'знак без начертания',
    kk: 'пішіні жоқ белгі',
  },
  json: {
    en: 'Here a comma, a quotation mark or a bracket is missing or too many.',
    ru: 'Здесь не хватает запятой, кавычки или скобки — или одна из них лишняя.',
    kk: 'Мұнда үтір, тырнақша немесе жақша жетіспейді не біреуі артық.',
  },
  'json.fix': {
    en: 'Each line is "name": "text", with a comma at its end, except before a closing bracket. Inside a text, write \\" for ".',
    ru: 'Каждая строка — это "имя": "текст" и запятая в конце (перед закрывающей скобкой запятая не нужна). Внутри текста вместо " пишите \\".',
    kk: 'Әр жол – "атауы": "мәтіні", соңында үтір; жабатын жақшаның алдындағы жолда үтір болмайды. Мәтін ішінде " орнына \\" деп жазыңыз.',
  },
  jsonMark: {
    en: 'Here is the quotation mark {{mark}} where a straight one belongs.',
    ru: 'Здесь стоит кавычка {{mark}}, а нужна прямая.',
    kk: 'Мұнда {{mark}} тырнақшасы тұр, ал түзу тырнақша керек.',
  },
  'jsonMark.fix': {
    en: 'Write "name": "text" with the straight marks "; other marks may be used only inside the text.',
    ru: 'Пишите "имя": "текст" с прямыми кавычками "; другие кавычки возможны только внутри текста.',
    kk: '"атауы": "мәтіні" деп түзу " тырнақшамен жазыңыз; басқа тырнақшалар мәтіннің ішінде ғана бола алады.',
  },
  decomposed: {
    en: 'Letters in “{{words}}” are put together from two characters, as й from и and a sign above it.',
    ru: 'Буквы в “{{words}}” составлены из двух знаков, как «й» — из «и» и значка над ней.',
    kk: '“{{words}}” дегенде әріптер екі белгіден құралған, мысалы й – и әрпі мен үстіндегі белгіден.',
  },
  'decomposed.fix': {
    en: 'Type the line again on your keyboard, or paste it through an editor that writes each letter as one character (“composed”, NFC).',
    ru: 'Наберите строку заново на клавиатуре или вставьте её через редактор, который пишет каждую букву одним знаком (форма NFC).',
    kk: 'Жолды пернетақтадан қайта теріңіз немесе әр әріпті бір белгімен жазатын редактор (NFC, composed түрі) арқылы қойыңыз.',
  },
  hidden: {
    en: 'This line contains an invisible character: {{name}}.',
    ru: 'В этой строке есть {{name}}: этого знака не видно.',
    kk: 'Бұл жолда {{name}} тұр: оны ешкім көрмейді.',
  },
  'hidden.first': {
    en: 'Delete it: it is at the beginning of the line.',
    ru: 'Удалите его: он стоит в начале строки.',
    kk: 'Оны өшіріңіз: ол жолдың басында тұр.',
  },
  'hidden.fix': {
    en: 'Delete it: it is after “{{before}}”.',
    ru: 'Удалите его: он стоит после “{{before}}”.',
    kk: 'Оны өшіріңіз: ол “{{before}}” дегеннен кейін тұр.',
  },
  endless: {
    en: 'A word that begins with “{{words}}” has {{letters}} letters.',
    ru: 'В слове, которое начинается с “{{words}}”, слишком много букв: {{letters}}.',
    kk: '“{{words}}” деп басталатын сөзде {{letters}} әріп бар.',
  },
  'endless.fix': {
    en: 'Put the spaces between its words, or delete it if it was pasted by mistake.',
    ru: 'Поставьте в нём пробелы между словами или удалите его целиком, если оно вставлено по ошибке.',
    kk: 'Сөздердің арасына бос орын қойыңыз; ал бұл мәтін қателесіп кірістірілген болса, оны өшіріңіз.',
  },
  lostLetter: {
    en: 'A letter on this line was lost and replaced by �, as when a file is saved in a wrong encoding.',
    ru: 'В этой строке потеряна буква: на её месте стоит �, как бывает, когда файл сохранён в неверной кодировке.',
    kk: 'Бұл жолда бір әріп жоғалған: орнында � тұр. Файл дұрыс емес кодтаумен (кодировкамен) сақталғанда осылай болады.',
  },
  'lostLetter.fix': {
    en: 'Type the letter; check whether others are lost too.',
    ru: 'Впишите букву; посмотрите, не потеряны ли и другие.',
    kk: 'Әріпті теріңіз; басқалары да жоғалмағанын тексеріңіз.',
  },
  onlySpaces: {
    en: 'The field “{{name}}” is empty: it holds only spaces.',
    ru: 'Поле “{{name}}” пустое: в нём только пробелы.',
    kk: '“{{name}}” өрісі бос: онда тек бос орындар бар.',
  },
  'onlySpaces.fix': {
    en: 'Write its text, or take the line out.',
    ru: 'Впишите текст или удалите строку.',
    kk: 'Мәтінін жазыңыз немесе жолды алып тастаңыз.',
  },
  edge: {
    en: 'The text of “{{name}}” begins or ends with a space or a line break.',
    ru: 'Текст поля “{{name}}” начинается или кончается пробелом либо переносом строки.',
    kk: '“{{name}}” өрісінің мәтіні бос орыннан немесе жаңа жолға көшуден басталады не сонымен аяқталады.',
  },
  lineBreak: {
    en: 'In the text of “{{name}}” there is a line break.',
    ru: 'В тексте поля “{{name}}” есть перенос строки.',
    kk: '“{{name}}” өрісінің мәтінінде жаңа жолға көшу бар.',
  },
  jsonComma: {
    en: 'After the last text of a group there is a comma.',
    ru: 'После последнего текста группы стоит запятая.',
    kk: 'Топтың соңғы мәтінінен кейін үтір тұр.',
  },
  'jsonComma.fix': {
    en: 'Delete the comma before the closing bracket.',
    ru: 'Удалите запятую перед закрывающей скобкой.',
    kk: 'Жабатын жақшаның алдындағы үтірді өшіріңіз.',
  },
  markup: {
    en: 'The field “{{name}}” contains the markup “{{found}}”, which would be printed as it is typed.',
    ru: 'В поле “{{name}}” есть разметка “{{found}}”; на странице она появилась бы в том виде, как набрана.',
    kk: '“{{name}}” өрісінде “{{found}}” белгілеуі бар; ол бетте терілген күйінде шығар еді.',
  },
  'markup.fix': {
    en: 'Write “{{plain}}”: this field is plain text.',
    ru: 'Напишите “{{plain}}”: это поле — простой текст без разметки.',
    kk: '“{{plain}}” деп жазыңыз: бұл өрісте белгілеусіз қарапайым мәтін болады.',
  },
  'markup.delete': {
    en: 'Delete “{{found}}”, and what closes it: this field is plain text.',
    ru: 'Удалите “{{found}}” и то, чем это закрывается: это поле — простой текст без разметки.',
    kk: '“{{found}}” дегенді оны жабатын белгімен бірге өшіріңіз: бұл өрісте белгілеусіз қарапайым мәтін болады.',
  },
  typographic: {
    en: 'The text of “{{name}}” is between the typographic marks “ and ”, which would be printed.',
    ru: 'Текст поля “{{name}}” стоит в типографских кавычках “ и ”; они остались бы в тексте.',
    kk: '“{{name}}” өрісінің мәтіні “ және ” тырнақшаларының ішінде тұр; олар бетте басылып шығар еді.',
  },
  'typographic.fix': {
    en: 'Use the straight marks of the keyboard: {{quoted}}; if it is a quotation, put them around the others.',
    ru: 'Поставьте прямые кавычки с клавиатуры: {{quoted}}; если это цитата, поставьте их снаружи, вокруг уже стоящих.',
    kk: 'Пернетақтадағы түзу тырнақшаны қойыңыз: {{quoted}}; бұл дәйексөз болса, түзу тырнақшаны ана тырнақшалардың сыртынан қойыңыз.',
  },
  remark: {
    en: 'The text of “{{name}}” is cut off at “#”; what follows would be lost as a comment.',
    ru: 'Текст поля “{{name}}” обрывается на “#”: всё, что дальше, пропало бы как комментарий.',
    kk: '“{{name}}” өрісінің мәтіні “#” тұрған жерде үзіледі: одан кейінгісі түсініктеме (комментарий) саналып, жоғалып кетер еді.',
  },
  'remark.fix': {
    en: 'Write it in quotation marks: {{quoted}} (a comment for colleagues goes on a separate line).',
    ru: 'Возьмите его в кавычки: {{quoted}} (комментарий для коллег пишут на отдельной строке).',
    kk: 'Оны тырнақшаға алыңыз: {{quoted}} (әріптестерге арналған түсініктеме бөлек жолға жазылады).',
  },
  'greek.fix': {
    en: 'Type the whole word on the keyboard of your language.',
    ru: 'Наберите всё слово на клавиатуре своего языка.',
    kk: 'Бүкіл сөзді өз тіліңіздің пернетақтасымен теріңіз.',
  },
  'mixed.fix': {
    en: 'Type the whole word on one keyboard layout.',
    ru: 'Наберите всё слово в одной раскладке клавиатуры.',
    kk: 'Бүкіл сөзді пернетақтаның бір тілінде теріңіз.',
  },
  greek: {
    en: {
      one: 'In the word “{{found}}” {{letters}} is Greek.',
      other: 'In the word “{{found}}” {{letters}} are Greek.',
    },
    ru: {
      one: 'В слове “{{found}}” буква {{letters}} — греческая.',
      few: 'В слове “{{found}}” буквы {{letters}} — греческие.',
      many: 'В слове “{{found}}” буквы {{letters}} — греческие.',
      other: 'В слове “{{found}}” буквы {{letters}} — греческие.',
    },
    kk: {
      one: '“{{found}}” сөзіндегі {{letters}} – грек әрпі.',
      other: '“{{found}}” сөзіндегі {{letters}} – грек әріптері.',
    },
  },
  latin: {
    en: {
      one: 'In the word “{{found}}” {{letters}} is Latin, the other letters are Cyrillic.',
      other: 'In the word “{{found}}” {{letters}} are Latin, the other letters are Cyrillic.',
    },
    ru: {
      one: 'В слове “{{found}}” буква {{letters}} — латинская, остальные — кириллические.',
      few: 'В слове “{{found}}” буквы {{letters}} — латинские, остальные — кириллические.',
      many: 'В слове “{{found}}” буквы {{letters}} — латинские, остальные — кириллические.',
      other: 'В слове “{{found}}” буквы {{letters}} — латинские, остальные — кириллические.',
    },
    kk: {
      one: '“{{found}}” сөзіндегі {{letters}} – латын әрпі, қалғандары – кириллица.',
      other: '“{{found}}” сөзіндегі {{letters}} – латын әріптері, қалғандары – кириллица.',
    },
  },
  cyrillic: {
    en: {
      one: 'In the word “{{found}}” {{letters}} is Cyrillic, the other letters are Latin.',
      other: 'In the word “{{found}}” {{letters}} are Cyrillic, the other letters are Latin.',
    },
    ru: {
      one: 'В слове “{{found}}” буква {{letters}} — кириллическая, остальные — латинские.',
      few: 'В слове “{{found}}” буквы {{letters}} — кириллические, остальные — латинские.',
      many: 'В слове “{{found}}” буквы {{letters}} — кириллические, остальные — латинские.',
      other: 'В слове “{{found}}” буквы {{letters}} — кириллические, остальные — латинские.',
    },
    kk: {
      one: '“{{found}}” сөзіндегі {{letters}} – кириллица әрпі, қалғандары – латын әріптері.',
      other: '“{{found}}” сөзіндегі {{letters}} – кириллица әріптері, қалғандары – латын әріптері.',
    },
  },
  'latin.fix': {
    en: 'Replace it by {{possible}}, typed in Cyrillic letters (you can copy it from here).',
    ru: 'Замените его на {{possible}} — здесь все буквы кириллические (можно скопировать отсюда).',
    kk: 'Оны {{possible}} деп өзгертіңіз: мұнда барлық әріп – кириллица (осы жерден көшіріп алуға болады).',
  },
  'cyrillic.fix': {
    en: 'Replace it by {{possible}}, typed in Latin letters (you can copy it from here).',
    ru: 'Замените его на {{possible}} — здесь все буквы латинские (можно скопировать отсюда).',
    kk: 'Оны {{possible}} деп өзгертіңіз: мұнда барлық әріп – латын әрпі (осы жерден көшіріп алуға болады).',
  },
  and: {
    en: ' and ',
    ru: ' и ',
    kk: ' және ',
  },
  or: {
    en: ' or ',
    ru: ' или ',
    kk: ' немесе ',
  },
  silencedCode: {
    en: 'is none that can be silenced; write one of {{known}}. What is reported without such a word in square brackets would break a page, and has to be fixed',
    ru: 'такое сообщение отключить нельзя; напишите одно из слов: {{known}}. Если в сообщении нет такого слова в квадратных скобках, исправьте саму ошибку: с ней страница не будет работать',
    kk: 'жасыруға болатын хабардың сөзі емес; мыналардың бірін жазыңыз: {{known}}. Қасында тік жақшадағы ондай сөзі жоқ хабар бетті бұзатын қатені білдіреді, оны түзету керек',
  },
  silencedReason: {
    en: 'is empty; say why it is right as it is',
    ru: 'здесь пусто; напишите, почему так правильно',
    kk: 'бос; сол күйінде неге дұрыс екенін жазыңыз',
  },
  silencedNothing: {
    en: 'Nothing of the kind “{{code}}” with the words “{{words}}” is reported in {{file}}, so there is nothing to silence.',
    ru: 'Сообщения “{{code}}” со словами “{{words}}” о файле {{file}} нет, так что отключать нечего.',
    kk: '{{file}} файлында “{{words}}” сөздері бар “{{code}}” хабары жоқ, сондықтан жасыратын хабар жоқ.',
  },
  'silencedNothing.fix': {
    en: 'Take these lines out, or correct them: the words are some that the report puts between “ and ”.',
    ru: 'Удалите эти строки или исправьте их: слова берут из тех, что в сообщении стоят между “ и ”.',
    kk: 'Бұл жолдарды алып тастаңыз немесе түзетіңіз: мұндағы сөздер – хабарда “ және ” белгілерінің арасында тұрған сөздер.',
  },
  spaces: {
    en: '“{{words}}” contains two or more spaces in a row.',
    ru: 'В “{{words}}” два пробела или больше подряд.',
    kk: '“{{words}}” дегенде екі не одан көп бос орын қатар тұр.',
  },
  'spaces.fix': {
    en: 'Leave one.',
    ru: 'Оставьте один.',
    kk: 'Біреуін қалдырыңыз.',
  },
  repeated: {
    en: 'The word “{{words}}” is repeated.',
    ru: 'Слово “{{words}}” стоит два раза подряд.',
    kk: '“{{words}}” сөзі қатарынан екі рет тұр.',
  },
  'repeated.fix': {
    en: 'Take one “{{word}}” out.',
    ru: 'Уберите одно “{{word}}”.',
    kk: 'Бір “{{word}}” сөзін алып тастаңыз.',
  },
  figure: {
    en: 'In the word “{{word}}” there is a digit among the letters.',
    ru: 'В слове “{{word}}” среди букв стоит цифра.',
    kk: '“{{word}}” сөзінде әріптердің арасында цифр тұр.',
  },
  'figure.fix': {
    en: 'Type the letter that belongs there; between a number and a word, type a space or a hyphen.',
    ru: 'Впишите нужную букву; между числом и словом ставят пробел или дефис.',
    kk: 'Тиісті әріпті теріңіз; сан мен сөздің арасына бос орын не дефис қойылады.',
  },
  questionMark: {
    en: 'In “{{word}}” there is a question mark in the place of a letter, as when letters are lost in a wrong encoding.',
    ru: 'В “{{word}}” вопросительный знак стоит на месте буквы, как бывает, когда буквы потеряны из-за неверной кодировки.',
    kk: '“{{word}}” дегенде әріптің орнында сұрау белгісі тұр: кодтау (кодировка) дұрыс болмай, әріптер жоғалғанда осылай болады.',
  },
  'questionMark.fix': {
    en: 'Type the letter that was lost; after a real question mark put a space.',
    ru: 'Впишите потерянную букву; после настоящего вопросительного знака поставьте пробел.',
    kk: 'Жоғалған әріпті теріңіз; нағыз сұрау белгісінен кейін бос орын қойыңыз.',
  },
  latinLetter: {
    en: 'The word “{{letter}}” is a Latin letter in a Cyrillic text.',
    ru: 'Слово “{{letter}}” — латинская буква в кириллическом тексте.',
    kk: '“{{letter}}” сөзі – кириллица мәтініндегі латын әрпі.',
  },
  'latinLetter.fix': {
    en: 'Type it on the Cyrillic keyboard; if the Latin letter is meant, put it in quotation marks.',
    ru: 'Наберите его на кириллической клавиатуре; если нужна именно латинская буква, возьмите её в кавычки.',
    kk: 'Оны кириллица пернетақтасымен теріңіз; нақ латын әрпі керек болса, оны тырнақшаға алыңыз.',
  },
  utf16: {
    en: 'The file is saved in UTF-16 (“Unicode” in Windows editors), not in UTF-8.',
    ru: 'Файл сохранён в кодировке UTF-16 (в редакторах Windows — «Юникод»), а не в UTF-8.',
    kk: 'Файл UTF-8 емес, UTF-16 кодтауымен (кодировкасымен) сақталған (Windows редакторларында «Юникод» деп аталады).',
  },
  otherEncoding: {
    en: 'The file is not saved in UTF-8 (perhaps in Windows-1251), so its letters cannot be read.',
    ru: 'Файл сохранён не в UTF-8 (возможно, в Windows-1251), поэтому его буквы нельзя прочитать.',
    kk: 'Файл UTF-8 кодтауымен (кодировкасымен) сақталмаған (бәлкім, Windows-1251), сондықтан әріптері оқылмайды.',
  },
  'encoding.fix': {
    en: 'Open it in your editor, choose “Save as …” and there the encoding UTF-8; then check that all letters are right.',
    ru: 'Откройте его в редакторе, выберите «Сохранить как…» и там кодировку UTF-8; потом посмотрите, все ли буквы на месте.',
    kk: 'Оны редакторда ашып, «Басқаша сақтау…» дегенді, сол жерден UTF-8 кодтауын (кодировкасын) таңдаңыз; содан кейін барлық әріптің дұрыс екенін тексеріңіз.',
  },
  cannotOpen: {
    en: 'The file cannot be opened.',
    ru: 'Файл не открывается.',
    kk: 'Файл ашылмайды.',
  },
  'cannotOpen.fix': {
    en: 'Check whether it is there and whether you are allowed to read it; perhaps another program holds it.',
    ru: 'Проверьте, есть ли он и разрешено ли вам его читать; возможно, он занят другой программой.',
    kk: 'Файлдың бар-жоғын және оны оқуға рұқсатыңыз бар-жоғын тексеріңіз; бәлкім, ол басқа бағдарламада ашық тұр.',
  },
  emptyFile: {
    en: 'The file is empty.',
    ru: 'Файл пустой.',
    kk: 'Файл бос.',
  },
  'emptyFile.fix': {
    en: 'Take its text from an older copy, or from the same file in another language; if it is not needed, take the file away.',
    ru: 'Возьмите текст из более старой копии или из того же файла на другом языке; если файл не нужен, уберите его.',
    kk: 'Мәтінін ескі көшірмесінен немесе басқа тілдегі сол файлдан алыңыз; файл керек болмаса, оны алып тастаңыз.',
  },
  carriageReturn: {
    en: 'The lines of the file end with CR alone, as old Mac programs write them, so that it is read as one line.',
    ru: 'Строки файла кончаются одним знаком CR, как их записывали старые программы Mac, поэтому файл читается как одна строка.',
    kk: 'Файл жолдары ескі Mac бағдарламалары жазғандай жалғыз CR белгісімен аяқталады, сондықтан ол бір жол болып оқылады.',
  },
  'carriageReturn.fix': {
    en: 'Save it again in your editor with line ends LF (“Unix”) or CRLF (“Windows”).',
    ru: 'Сохраните его заново в редакторе с концами строк LF (“Unix”) или CRLF (“Windows”).',
    kk: 'Оны редакторда жол соңын LF (“Unix”) немесе CRLF (“Windows”) етіп қайта сақтаңыз.',
  },
  conflict: {
    en: 'From here on there are two versions of the same lines, one after the other, as two people have changed them.',
    ru: 'Здесь начинаются два варианта одних и тех же строк, один за другим: их изменили два человека.',
    kk: 'Осы жерден бастап сол бір жолдардың екі нұсқасы бірінен соң бірі тұр: оларды екі адам өзгерткен.',
  },
  'conflict.fix': {
    en: 'Keep the right version, or join the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ru: 'Оставьте верный вариант или соедините оба и удалите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>.',
    kk: 'Дұрыс нұсқасын қалдырыңыз немесе екеуін біріктіріңіз де, <<<<<<<, ======= және >>>>>>> белгілерінен басталатын жолдарды өшіріңіз.',
  },
  webAddress: {
    en: 'is not the address of a page; write it as a browser shows it, with https:// or http:// and no name or @ before the host, such as https://statement.example/page',
    ru: 'это не адрес страницы; напишите его так, как показывает браузер: с https:// или http://, без имени пользователя и знака @ перед именем сайта, например https://statement.example/page',
    kk: 'беттің мекенжайы емес; оны браузер көрсеткендей жазыңыз: https:// не http:// деп басталып, сайт атының алдында есім мен @ белгісі болмасын, мысалы https://statement.example/page',
  },
  localAddress: {
    en: 'leads to a host that only one computer or one network knows, so that readers cannot reach it; write the public address of the page, such as https://statement.example/page',
    ru: 'этот адрес известен только одному компьютеру или одной сети, и читатель его не откроет; напишите общедоступный адрес страницы, например https://statement.example/page',
    kk: 'тек бір компьютерге не бір желіге белгілі мекенжайды атайды, оқырман оны аша алмайды; беттің жалпыға қолжетімді мекенжайын жазыңыз, мысалы https://statement.example/page',
  },
  duplicate: {
    en: '“{{name}}” is here a second time.',
    ru: '“{{name}}” стоит здесь второй раз.',
    kk: '“{{name}}” мұнда екінші рет тұр.',
  },
  'duplicate.fix': {
    en: 'Keep the line that is right, and take the other out.',
    ru: 'Оставьте верную строку, а другую удалите.',
    kk: 'Дұрыс жолды қалдырып, екіншісін өшіріңіз.',
  },
  groupAsName: {
    en: 'In front of a colon there is a whole group in brackets instead of a name.',
    ru: 'Перед двоеточием вместо имени стоит целая группа в скобках.',
    kk: 'Қос нүктенің алдында атаудың орнына жақша ішіндегі тұтас топ тұр.',
  },
  'groupAsName.fix': {
    en: 'Put a text that begins with { or [ in quotation marks.',
    ru: 'Возьмите в кавычки текст, который начинается с { или [.',
    kk: '{ немесе [ белгісінен басталатын мәтінді тырнақшаға алыңыз.',
  },
  tab: {
    en: 'The line begins with a tab.',
    ru: 'Строка начинается со знака табуляции (клавиша Tab).',
    kk: 'Жол табуляция белгісінен (Tab пернесімен қойылады) басталады.',
  },
  'tab.fix': {
    en: 'Use spaces instead of the tab.',
    ru: 'Поставьте вместо табуляции пробелы.',
    kk: 'Табуляция орнына бос орындар қойыңыз.',
  },
  colon: {
    en: 'The text after “{{key}}:” contains a colon and is not in quotation marks, so the colon is taken for the end of a name.',
    ru: 'В тексте после “{{key}}:” есть двоеточие, а кавычек вокруг нет, поэтому двоеточие понято как конец имени.',
    kk: '“{{key}}:” дегеннен кейінгі мәтінде қос нүкте бар, ал мәтін тырнақшада емес, сондықтан қос нүкте атаудың соңы деп ұғылды.',
  },
  writeKey: {
    en: 'Write: {{key}}: {{quoted}}',
    ru: 'Напишите: {{key}}: {{quoted}}',
    kk: 'Былай жазыңыз: {{key}}: {{quoted}}',
  },
  apostrophe: {
    en: "The text after “{{key}}:” is between ' signs and contains another one, which is taken for its end.",
    ru: "Текст после “{{key}}:” стоит между знаками ', и внутри есть ещё один такой знак: он понят как конец текста.",
    kk: "“{{key}}:” дегеннен кейінгі мәтін ' белгілерінің арасында тұр, ішінде тағы біреуі бар: ол мәтіннің соңы деп ұғылды.",
  },
  marksInside: {
    en: 'In the text after “{{key}}:” there are straight quotation marks, which end the text too early.',
    ru: 'В тексте после “{{key}}:” есть прямые кавычки, на которых он обрывается раньше времени.',
    kk: '“{{key}}:” дегеннен кейінгі мәтіннің ішінде түзу тырнақша бар, мәтін сол жерде үзіліп қалады.',
  },
  'marksInside.fix': {
    en: 'Keep the straight marks " at its beginning and at its end only; inside it write those of the language, such as « » or “ ”.',
    ru: 'Прямые кавычки " оставьте только в начале и в конце; внутри пишите кавычки языка, например « » или “ ”.',
    kk: 'Түзу " тырнақшаны тек басы мен соңында қалдырыңыз; ішінде тілдің өз тырнақшасын жазыңыз, мысалы « » немесе “ ”.',
  },
  closedEarly: {
    en: 'The text after “{{key}}:” begins with a quotation mark that is closed before its end.',
    ru: 'Текст после “{{key}}:” начинается с кавычки, но закрыта она раньше, чем он кончается.',
    kk: '“{{key}}:” дегеннен кейінгі мәтін тырнақшадан басталады, бірақ ол мәтін бітпей жабылып қалған.',
  },
  unclosed: {
    en: 'A quotation mark is opened and not closed in “{{line}}”.',
    ru: 'В строке “{{line}}” кавычка открыта и не закрыта.',
    kk: '“{{line}}” жолында тырнақша ашылған, бірақ жабылмаған.',
  },
  'unclosed.fix': {
    en: 'Put " at the beginning and at the end of the text; inside it, use “ ” or « », or write \\".',
    ru: 'Поставьте " в начале и в конце текста; внутри него пишите « », “ ” или \\".',
    kk: 'Мәтіннің басына және соңына " қойыңыз; ішінде « », “ ” немесе \\" деп жазыңыз.',
  },
  noSpace: {
    en: 'After “{{key}}:” a space is missing.',
    ru: 'После “{{key}}:” нет пробела.',
    kk: '“{{key}}:” дегеннен кейін бос орын жоқ.',
  },
  writeValue: {
    en: 'Write: {{key}}: {{value}}',
    ru: 'Напишите: {{key}}: {{value}}',
    kk: 'Былай жазыңыз: {{key}}: {{value}}',
  },
  indentation: {
    en: 'The line “{{line}}” does not begin where the lines of its group do, or the line before it is not whole.',
    ru: 'Строка “{{line}}” начинается не там, где строки её группы, или строка перед ней не закончена.',
    kk: '“{{line}}” жолы өз тобының жолдарымен бір жерден басталмайды немесе алдындағы жол аяқталмаған.',
  },
  noName: {
    en: 'The line “{{line}}” is no name with its value, and belongs to no text above it.',
    ru: 'Строка “{{line}}” — не имя со значением и не продолжение текста над ней.',
    kk: '“{{line}}” жолы – атау мен оның мәні де емес, жоғарыдағы мәтіннің жалғасы да емес.',
  },
  'indentation.fix': {
    en: 'Begin it as far from the edge as the other lines of its group; compare it with the group before it.',
    ru: 'Начните её на том же расстоянии от края, что и другие строки её группы; сравните её с группой выше.',
    kk: 'Оны тобының басқа жолдарымен бірдей шегіністен бастаңыз; алдындағы топпен салыстырыңыз.',
  },
  'noName.fix': {
    en: 'Each line is a name, a colon, a space and the value, such as: title: "The title"; take the line out if it is none.',
    ru: 'Каждая строка — это имя, двоеточие, пробел и значение, например: title: "Название"; если это не такая строка, удалите её.',
    kk: 'Әр жол – атау, қос нүкте, бос орын және мән, мысалы: title: "Атауы"; бұл ондай жол болмаса, оны өшіріңіз.',
  },
  command: {
    en: 'The text after “{{key}}:” begins with “{{first}}”, which is taken for a command.',
    ru: 'Текст после “{{key}}:” начинается с “{{first}}”, а это понимается как команда.',
    kk: '“{{key}}:” дегеннен кейінгі мәтін “{{first}}” белгісінен басталады, ал ол команда деп ұғылады.',
  },
  'command.fix': {
    en: 'Put it in quotation marks: {{key}}: {{quoted}}',
    ru: 'Возьмите его в кавычки: {{key}}: {{quoted}}',
    kk: 'Оны тырнақшаға алыңыз: {{key}}: {{quoted}}',
  },
});
