import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  notInBlock: {
    en: '“{{printed}}” is not in the contact block of {{statement}}.',
    ru: '“{{printed}}” нет в блоке контактов файла {{statement}}.',
    kk: '{{statement}} файлының байланыс блогында “{{printed}}” жоқ.',
  },
  'notInBlock.fix': {
    en: 'Write it exactly as the statement prints it, in every language alike; or take it out here.',
    ru: 'Напишите его в точности как в заявлении, одинаково на всех языках, или уберите его отсюда.',
    kk: 'Оны мәлімдемедегідей дәл, барлық тілде бірдей етіп жазыңыз немесе осы жерден алып тастаңыз.',
  },
  notInFiles: {
    en: '“{{found}}” is in the contact block, but in no file in content/contacts/.',
    ru: '“{{found}}” стоит в блоке контактов, но ни в одном файле content/contacts/ его нет.',
    kk: '“{{found}}” байланыс блогында тұр, бірақ content/contacts/ ішіндегі бірде-бір файлда жоқ.',
  },
  'notInFiles.fix': {
    en: 'Write it as it is in content/contacts/, or add it there as a channel of the person.',
    ru: 'Напишите его так, как в content/contacts/, или добавьте там к контактам этого человека.',
    kk: 'Оны content/contacts/ ішіндегідей жазыңыз немесе сол қалтадағы осы адамның файлына қосыңыз.',
  },
  unknownPerson: {
    en: 'Nobody is known as “{{id}}”.',
    ru: '“{{id}}” — неизвестно, кто это.',
    kk: '“{{id}}” деген адам белгісіз.',
  },
  'unknownPerson.meant': {
    en: 'Name the file {{meant}}.yaml.',
    ru: 'Назовите файл {{meant}}.yaml.',
    kk: 'Файлды {{meant}}.yaml деп атаңыз.',
  },
  'unknownPerson.fix': {
    en: 'Name the file after one in content/people/, or add {{own}}.',
    ru: 'Назовите файл так же, как один из файлов в content/people/, или добавьте {{own}}.',
    kk: 'Файлды content/people/ ішіндегі бір файлмен аттас етіңіз немесе {{own}} файлын қосыңыз.',
  },
  addLine: {
    en: 'Add a line: {{line}}',
    ru: 'Добавьте строку: {{line}}',
    kk: 'Мына жолды қосыңыз: {{line}}',
  },
  channelTwice: {
    en: 'The channel “{{printed}}” is here twice.',
    ru: '“{{printed}}” стоит здесь два раза.',
    kk: '“{{printed}}” мұнда екі рет тұр.',
  },
  'channelTwice.fix': {
    en: 'Take one of the two out.',
    ru: 'Уберите одно из двух.',
    kk: 'Екеуінің бірін алып тастаңыз.',
  },
  'lacking.organisation': {
    en: 'The person is a contact, but the organisation is missing.',
    ru: 'Этот человек — контактное лицо, но организация не указана.',
    kk: 'Бұл – байланыс тұлғасы, бірақ ұйымы көрсетілмеген.',
  },
  'lacking.role': {
    en: 'The person is a contact, but the role is missing.',
    ru: 'Этот человек — контактное лицо, но должность не указана.',
    kk: 'Бұл – байланыс тұлғасы, бірақ қызметі көрсетілмеген.',
  },
  'wanted.telephone': {
    en: 'is not a telephone number that exists in its country; write it with 00 or + and the country’s code',
    ru: 'а такого номера телефона в его стране не бывает; напишите номер с 00 или + и кодом страны',
    kk: 'ал ол өз елінде бар телефон нөмірі емес; оны 00 не + белгісімен және ел кодымен жазыңыз',
  },
  'wanted.email': {
    en: 'is not an e-mail address; write name, @ and domain, such as press@statement.example',
    ru: 'а это не адрес электронной почты; напишите имя, @ и домен, например press@statement.example',
    kk: 'ал ол электрондық пошта мекенжайы емес; атын, @ белгісін және доменді жазыңыз, мысалы press@statement.example',
  },
  'wanted.website': {
    en: 'is not the address of a page; write it in full, such as www.statement.example',
    ru: 'а это не адрес страницы; напишите его полностью, например www.statement.example',
    kk: 'ал ол беттің мекенжайы емес; оны толық жазыңыз, мысалы www.statement.example',
  },
  'wanted.twitter': {
    en: 'is not a name on Twitter; write @ and the name, in quotation marks',
    ru: 'а это не имя в Twitter; напишите @ и имя — в кавычках',
    kk: 'ал ол Twitter желісіндегі ат емес; @ белгісі мен атты тырнақшаға алып жазыңыз',
  },
  'wanted.facebook': {
    en: 'is not the address of a page; write it in full, such as https://www.facebook.com/…',
    ru: 'а это не адрес страницы; напишите его полностью, например https://www.facebook.com/…',
    kk: 'ал ол беттің мекенжайы емес; оны толық жазыңыз, мысалы https://www.facebook.com/…',
  },
  'wanted.public': {
    en: 'is known to one computer or one network alone, so that readers cannot reach it; write a public address',
    ru: 'а этот адрес известен только одному компьютеру или одной сети, и читатель до него не доберётся; напишите общедоступный адрес',
    kk: 'ал ол тек бір компьютерге не бір желіге белгілі, оқырман оған жете алмайды; жалпыға қолжетімді мекенжай жазыңыз',
  },
  oneOf: {
    en: 'is not known; write {{known}}',
    ru: 'такого значения нет; напишите одно из: {{known}}',
    kk: 'ішіндегі мән белгісіз; мыналардың бірін жазыңыз: {{known}}',
  },
  printed: {
    en: 'is “{{printed}}”, which {{wanted}}',
    ru: 'здесь “{{printed}}”, {{wanted}}',
    kk: '– “{{printed}}”, {{wanted}}',
  },
  beforeIssue: {
    en: 'The field “channels.{{name}}” is {{day}}, before the statement was issued ({{issued}}).',
    ru: 'В поле “channels.{{name}}” указано {{day}}, а заявление опубликовано позже: {{issued}}.',
    kk: '“channels.{{name}}” өрісінде {{day}} тұр, ал мәлімдеме одан кейін жарияланған: {{issued}}.',
  },
  'beforeIssue.fix': {
    en: 'Check the year, and write the right day.',
    ru: 'Проверьте год и напишите правильную дату.',
    kk: 'Жылын тексеріп, дұрыс күнді жазыңыз.',
  },
  noDay: {
    en: 'has no day; add a line such as verified: 2026-12-31',
    ru: 'день не указан; добавьте строку, например verified: 2026-12-31',
    kk: 'тексерілген күнсіз тұр; мынадай жол қосыңыз: verified: 2026-12-31',
  },
  noDayOfWithdrawal: {
    en: 'has no day of withdrawal; add a line such as withdrawn: 2026-12-31',
    ru: 'день, когда контакт снят с публикации, не указан; добавьте строку, например withdrawn: 2026-12-31',
    kk: 'алып тасталған күнсіз тұр; мынадай жол қосыңыз: withdrawn: 2026-12-31',
  },
  onlyWithdrawn: {
    en: 'fits only a withdrawn channel; write status: withdrawn',
    ru: 'такая строка бывает только у контакта, снятого с публикации; напишите status: withdrawn',
    kk: 'тек алып тасталған байланыс дерегіне жазылады; status: withdrawn деп жазыңыз',
  },
  onlyVerified: {
    en: 'fits only a verified channel; write status: verified',
    ru: 'такая строка бывает только у проверенного контакта; напишите status: verified',
    kk: 'тек тексерілген байланыс дерегіне жазылады; status: verified деп жазыңыз',
  },
  languageTag: {
    en: 'is not a language tag; write the code of a language (BCP 47), such as en',
    ru: 'это не код языка; напишите код языка по стандарту BCP 47, например en',
    kk: 'тіл коды емес; тілдің кодын (BCP 47 стандарты бойынша) жазыңыз, мысалы en',
  },
  noLanguage: {
    en: 'is a tag of no language; write the code of a language (BCP 47), such as en',
    ru: 'такого языка нет; напишите код языка по стандарту BCP 47, например en',
    kk: 'ешбір тілдің коды емес; тілдің кодын (BCP 47 стандарты бойынша) жазыңыз, мысалы en',
  },
});
