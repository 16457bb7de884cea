import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  'lost.fix': {
    en: 'Write it as in the original: numbers and addresses stay as they are.',
    ru: 'Напишите, как в оригинале: числа и адреса не меняются.',
    kk: 'Түпнұсқадағыдай жазыңыз: сандар мен мекенжайлар өзгермейді.',
  },
  added: {
    en: '“{{written}}” is {{here}}, but not in the original ({{where}}).',
    ru: '“{{written}}” есть {{here}}, но нет в оригинале ({{where}}).',
    kk: '“{{written}}” {{here}} бар, ал түпнұсқада ({{where}}) жоқ.',
  },
  'added.fix': {
    en: 'Take it out: a translation gives no number, address or link that the original does not give. If it is none, put a space after the full stop.',
    ru: 'Уберите: в переводе не должно быть номера, адреса или ссылки, которых нет в оригинале. Если это не номер, не адрес и не ссылка, поставьте пробел после точки.',
    kk: 'Алып тастаңыз: аудармада түпнұсқада жоқ нөмір, мекенжай не сілтеме болмайды. Бұл ондай нәрсе болмаса, нүктеден кейін бос орын қойыңыз.',
  },
  replaced: {
    en: '“{{written}}” of the original ({{where}}) is not {{here}}; “{{other}}” is, which the original does not have.',
    ru: '“{{written}}” из оригинала ({{where}}) {{here}} нет; вместо этого есть “{{other}}”, которого в оригинале нет.',
    kk: 'Түпнұсқадағы ({{where}}) “{{written}}” {{here}} жоқ; оның есесіне түпнұсқада жоқ “{{other}}” бар.',
  },
  reference: {
    en: '“{{written}}” is {{here}} as the number of an article or paragraph, but not in the original ({{where}}).',
    ru: '“{{written}}” {{here}} стоит как номер статьи или пункта, а в оригинале ({{where}}) его нет.',
    kk: '“{{written}}” {{here}} бап не тармақ нөмірі ретінде тұр, ал түпнұсқада ({{where}}) ол жоқ.',
  },
  'reference.fix': {
    en: 'Take the number out, or write the one that the original has.',
    ru: 'Уберите номер или напишите тот, что в оригинале.',
    kk: 'Нөмірді алып тастаңыз немесе түпнұсқадағысын жазыңыз.',
  },
  lost: {
    en: '“{{written}}” of the original ({{where}}) is not {{here}}.',
    ru: '“{{written}}” из оригинала ({{where}}) {{here}} нет.',
    kk: 'Түпнұсқадағы ({{where}}) “{{written}}” {{here}} жоқ.',
  },
  'in.paragraph': {
    en: 'in this paragraph',
    ru: 'в этом абзаце',
    kk: 'бұл абзацта',
  },
  'in.field': {
    en: 'in this field',
    ru: 'в этом поле',
    kk: 'бұл өрісте',
  },
  translateWords: {
    en: 'Translate them.',
    ru: 'Переведите их.',
    kk: 'Оларды аударыңыз.',
  },
  foreign: {
    en: 'The words “{{words}}” are not in the language of the file.',
    ru: 'Слова “{{words}}” написаны не на языке файла.',
    kk: '“{{words}}” сөздері файлдың тілінде емес.',
  },
  'foreign.known': {
    en: 'The words “{{words}}” are not in the language of the file, but in {{language}}.',
    ru: 'Слова “{{words}}” написаны не на языке файла: это {{language}}.',
    kk: '“{{words}}” сөздері файлдың тілінде емес; бұл тілге ұқсайды: {{language}}.',
  },
  untranslated: {
    en: 'The sentence “{{shown}}” is word for word that of the original ({{where}}).',
    ru: 'Предложение “{{shown}}” слово в слово совпадает с оригиналом ({{where}}).',
    kk: '“{{shown}}” сөйлемі түпнұсқада ({{where}}) сөзбе-сөз тұр.',
  },
  'untranslated.fix': {
    en: 'Translate it.',
    ru: 'Переведите его.',
    kk: 'Оны аударыңыз.',
  },
  'untranslated.label': {
    en: '“{{words}}” is the same as in the original.',
    ru: '“{{words}}” совпадает с оригиналом.',
    kk: '“{{words}}” түпнұсқадағымен бірдей.',
  },
  quoted: {
    en: '“{{words}}” is in quotation marks; the original ({{where}}) is not.',
    ru: '“{{words}}” стоит в кавычках, а оригинал ({{where}}) — без них.',
    kk: '“{{words}}” тырнақшада тұр, ал түпнұсқа ({{where}}) тырнақшасыз.',
  },
  'quoted.fix': {
    en: 'Delete the marks at the beginning and at the end; they would be printed.',
    ru: 'Удалите кавычки в начале и в конце: они попали бы на страницу.',
    kk: 'Басындағы және соңындағы тырнақшаны өшіріңіз: ол бетке шығар еді.',
  },
  comma: {
    en: '“{{words}}” ends with a comma; the original ({{where}}) does not.',
    ru: '“{{words}}” кончается запятой, а оригинал ({{where}}) — нет.',
    kk: '“{{words}}” үтірмен аяқталады, ал түпнұсқада ({{where}}) олай емес.',
  },
  'comma.fix': {
    en: 'Delete the comma, or write what is missing after it.',
    ru: 'Удалите запятую или допишите то, чего после неё не хватает.',
    kk: 'Үтірді өшіріңіз немесе одан кейінгі жетіспейтін сөздерді жазыңыз.',
  },
  copied: {
    en: '“{{words}}” is the same as in another language of this field: {{language}}.',
    ru: '“{{words}}” совпадает с тем, что стоит в этом же поле на другом языке: {{language}}.',
    kk: '“{{words}}” осы өрістің басқа тілдегі мәтінімен бірдей: {{language}}.',
  },
  'label.fix': {
    en: 'Translate it; a name or a word that both languages have stays as it is, with an entry in content/silenced.yaml.',
    ru: 'Переведите; имя, название или слово, общее для обоих языков, оставьте и добавьте запись в content/silenced.yaml.',
    kk: 'Аударыңыз; есім, атау немесе екі тілге ортақ сөз болса, сол күйінде қалдырып, content/silenced.yaml файлына жазба қосыңыз.',
  },
});
