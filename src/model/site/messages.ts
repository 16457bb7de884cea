import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  address: {
    en: 'is not an address; write it in full, such as https://statement.example',
    ru: 'это не адрес; напишите его полностью, например https://statement.example',
    kk: 'мекенжай емес; оны толық жазыңыз, мысалы https://statement.example',
  },
  onlyName: {
    en: 'has more than a name after https://; write only that, such as https://statement.example',
    ru: 'после https:// есть что-то кроме имени сайта; напишите только имя, например https://statement.example',
    kk: 'ішінде https:// дегеннен кейін сайт атынан басқа да нәрсе бар; тек атын жазыңыз, мысалы https://statement.example',
  },
  mirror: {
    en: 'is not an address; write it in full, such as https://mirror.example/statement/',
    ru: 'это не адрес; напишите его полностью, например https://mirror.example/statement/',
    kk: 'мекенжай емес; оны толық жазыңыз, мысалы https://mirror.example/statement/',
  },
  twice: {
    en: 'names one twice; write each once',
    ru: 'одно и то же названо два раза; напишите каждое по одному разу',
    kk: 'бір нәрсені екі рет атайды; әрқайсысын бір рет жазыңыз',
  },
  onion: {
    en: 'is not the address of an onion service; write http://, its 56 letters and figures, and .onion',
    ru: 'это не адрес onion-сервиса (сайта в сети Tor); напишите http://, 56 букв и цифр и .onion',
    kk: 'onion сервисінің (Tor желісіндегі сайттың) мекенжайы емес; http://, 56 әріп пен цифр және .onion деп жазыңыз',
  },
  language: {
    en: "is not a language of the site's table; write {{known}}, or add it with npm run translations:add -- and its code",
    ru: 'такого языка в таблице сайта нет; напишите один из: {{known}} — или добавьте его командой npm run translations:add -- с кодом языка в конце',
    kk: 'сайт кестесіндегі тілдердің бірі емес; мыналардың бірін жазыңыз: {{known}}; немесе тілді мына командамен қосыңыз: npm run translations:add -- және тіл коды',
  },
  noRow: {
    en: 'names a language that has no row in content/languages.json; add it there, or take it out here',
    ru: 'здесь назван язык, для которого в content/languages.json нет строки; добавьте её там или уберите язык отсюда',
    kk: 'content/languages.json ішінде жолы жоқ тілді атайды; оны сонда қосыңыз немесе осы жерден алып тастаңыз',
  },
  implausible: {
    en: 'is hardly the day of a statement; look at the year',
    ru: 'вряд ли это день выхода заявления; проверьте год',
    kk: 'мәлімдеме шыққан күнге ұқсамайды; жылын тексеріңіз',
  },
  trueOrFalse: {
    en: 'is neither true nor false; write one of the two',
    ru: 'это не true и не false; напишите одно из двух',
    kk: 'true да, false та емес; екеуінің бірін жазыңыз',
  },
  inBoth: {
    en: 'names a language that is also under `languages`; write it in one of the two',
    ru: 'здесь назван язык, который есть и под `languages`; оставьте его в одном из двух мест',
    kk: '`languages` астында да бар тілді атайды; оны екеуінің бірінде ғана қалдырыңыз',
  },
  notAmong: {
    en: 'is a language that is not under `languages`; add it there',
    ru: 'этого языка нет под `languages`; добавьте его туда',
    kk: '`languages` астында жоқ тіл; оны сонда қосыңыз',
  },
  noTopic: {
    en: 'is none of the topics; write one that is listed under `topics`, or leave the line out',
    ru: 'такой темы нет; напишите одну из перечисленных под `topics` или уберите строку',
    kk: 'тақырыптардың ешқайсысы емес; `topics` астындағылардың бірін жазыңыз немесе жолды алып тастаңыз',
  },
  editionNumber: {
    en: 'is not the number of an edition; write a whole number, such as 1',
    ru: 'это не номер издания; напишите целое число, например 1',
    kk: 'басылым нөмірі емес; бүтін сан жазыңыз, мысалы 1',
  },
  untilBefore: {
    en: 'is lower than `from`; write the number of the last edition that the key signs, or leave the line out',
    ru: 'это число меньше, чем `from`; напишите номер последнего издания, которое подписано этим ключом, или уберите строку',
    kk: '`from` санынан кіші; осы кілтпен қол қойылатын соңғы басылымның нөмірін жазыңыз немесе жолды алып тастаңыз',
  },
  onlyTrue: {
    en: 'is not true; write revoked: true, or leave the line out',
    ru: 'это не true; напишите revoked: true или уберите строку',
    kk: 'true емес; revoked: true деп жазыңыз немесе жолды алып тастаңыз',
  },
  bothKeys: {
    en: 'stands next to signingKey; move that key into this list, and leave the line signingKey out',
    ru: 'есть и этот список, и signingKey; перенесите ключ в список и уберите строку signingKey',
    kk: 'signingKey жолымен қатар тұр; ол кілтті осы тізімге көшіріп, signingKey жолын алып тастаңыз',
  },
  attesterId: {
    en: 'is not a name for a file; write small Latin letters, digits and hyphens, such as name-of-the-group',
    ru: 'не годится для имени файла; напишите его строчными латинскими буквами, цифрами и дефисами, например name-of-the-group',
    kk: 'файл атына жарамайды; кіші латын әріптерімен, цифрлармен және дефиспен жазыңыз, мысалы name-of-the-group',
  },
  contact: {
    en: 'is not an address; write mailto:, https:// or tel:+ before it, such as mailto:security@statement.example',
    ru: 'это не адрес; напишите перед ним mailto:, https:// или tel:+, например mailto:security@statement.example',
    kk: 'мекенжай емес; алдына mailto:, https:// немесе tel:+ жазыңыз, мысалы mailto:security@statement.example',
  },
  repository: {
    en: 'is not the address of a repository; write it in full and nothing after the name of the repository, such as https://github.com/owner/name',
    ru: 'это не адрес репозитория; напишите его полностью, без всего, что стоит после имени репозитория, например https://github.com/owner/name',
    kk: 'репозиторийдің мекенжайы емес; оны толық жазыңыз, репозиторий атынан кейін ештеңе болмасын, мысалы https://github.com/owner/name',
  },
  repositoryHost: {
    en: 'is not a program that hosts repositories; write github, gitlab or forgejo',
    ru: 'это не программа, в которой хранят репозитории; напишите github, gitlab или forgejo',
    kk: 'репозиторий сақтайтын бағдарлама емес; github, gitlab немесе forgejo деп жазыңыз',
  },
  repositoryBranch: {
    en: 'is not the name of a branch in git; write it as it is there, such as main',
    ru: 'это не имя ветки в git; напишите его так, как оно указано там, например main',
    kk: 'git тармағының аты емес; оны сондағыдай жазыңыз, мысалы main',
  },
  unknownHost: {
    en: 'does not tell what runs on its host; add a line below it, repositoryHost: github, gitlab or forgejo',
    ru: 'по этому адресу не видно, какая программа там работает; добавьте ниже строку repositoryHost: github, gitlab или forgejo',
    kk: 'серверде қандай бағдарлама жұмыс істейтінін көрсетпейді; астына repositoryHost: github, gitlab немесе forgejo жолын қосыңыз',
  },
  otherHost: {
    en: 'is not what runs on the host of the repository; leave the line out',
    ru: 'на сервере этого репозитория работает другая программа; уберите эту строку',
    kk: 'репозиторий серверінде жұмыс істейтін бағдарламаға сай емес; бұл жолды алып тастаңыз',
  },
  noContact: {
    en: 'is empty; write at least one address',
    ru: 'здесь пусто; напишите хотя бы один адрес',
    kk: 'бос; кемінде бір мекенжай жазыңыз',
  },
});
