import { messagesFrom } from './messages.ts';

/** What is wrong with a line of a list of checksums. */
export const t = messagesFrom({
  notASum: {
    en: 'Line {{line}} of {{list}} is not a sum: 64 hexadecimal digits, two spaces, the name of a file.',
    ru: 'В строке {{line}} файла {{list}} нет контрольной суммы; должно быть так: 64 шестнадцатеричные цифры (0–9, a–f), два пробела, имя файла.',
    kk: '{{list}} файлының {{line}}-жолында бақылау сомасы жоқ; жол мынадай болуға тиіс: 64 он алтылық цифр (0–9, a–f), екі бос орын, файлдың аты.',
  },
  outside: {
    en: 'Line {{line}} of {{list}} names “{{file}}”, which is no path inside the site.',
    ru: 'В строке {{line}} файла {{list}} назван путь “{{file}}”, который ведёт за пределы сайта.',
    kk: '{{list}} файлының {{line}}-жолында “{{file}}” аталған, бірақ бұл – сайттың ішіндегі файл емес.',
  },
  twice: {
    en: 'Line {{line}} of {{list}} names {{file}} a second time.',
    ru: 'В строке {{line}} файла {{list}} файл {{file}} назван второй раз.',
    kk: '{{list}} файлының {{line}}-жолында {{file}} екінші рет аталған.',
  },
});
