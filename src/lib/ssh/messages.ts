import { messagesFrom } from '../messages.ts';

/** Messages about signatures: the first two are the end of a sentence that begins with “The signature”. */
export const t = messagesFrom({
  anotherKey: {
    en: 'was made with another key ({{by}})',
    ru: 'сделана другим ключом ({{by}})',
    kk: 'басқа кілтпен қойылған ({{by}})',
  },
  damaged: {
    en: 'is damaged, or was made for another site or another list of checksums',
    ru: 'повреждена или сделана для другого сайта либо для другого списка контрольных сумм',
    kk: 'бүлінген немесе басқа сайтқа не бақылау сомаларының басқа тізіміне қойылған',
  },
  couldNotSign: {
    en: 'ssh-keygen could not sign with {{key}}.',
    ru: 'Программа ssh-keygen не смогла поставить подпись ключом {{key}}.',
    kk: 'ssh-keygen бағдарламасы {{key}} кілтімен қол қоя алмады.',
  },
  missing: {
    en: 'The program ssh-keygen was not found; it comes with OpenSSH.',
    ru: 'Программа ssh-keygen не найдена; она входит в состав OpenSSH.',
    kk: 'ssh-keygen бағдарламасы табылмады; ол OpenSSH құрамына кіреді.',
  },
  tooOld: {
    en: 'The program ssh-keygen is too old; OpenSSH 8.2 or newer is needed.',
    ru: 'Программа ssh-keygen слишком старая: нужна версия OpenSSH 8.2 или новее.',
    kk: 'ssh-keygen бағдарламасы тым ескі: OpenSSH 8.2 немесе одан жаңа нұсқасы керек.',
  },
});
