import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  'strayFile.fix': {
    en: 'Put it into the folder of its topic.',
    ru: 'Положите его в папку его темы.',
    kk: 'Оны өз тақырыбының қалтасына салыңыз.',
  },
  noFolder: {
    en: 'The topic “{{topic}}” is listed, but there is no folder {{folder}}/{{topic}}.',
    ru: 'Тема “{{topic}}” есть в списке, а папки {{folder}}/{{topic}} нет.',
    kk: '“{{topic}}” тақырыбы тізімде бар, бірақ {{folder}}/{{topic}} қалтасы жоқ.',
  },
  write: {
    en: 'Write “{{meant}}”.',
    ru: 'Напишите “{{meant}}”.',
    kk: '“{{meant}}” деп жазыңыз.',
  },
  'noFolder.fix': {
    en: 'Add the folder with a file for each language, or take the topic from the list.',
    ru: 'Добавьте папку с файлом на каждом языке или уберите тему из списка.',
    kk: 'Ішінде әр тілге бір файлы бар қалта қосыңыз немесе тақырыпты тізімнен алып тастаңыз.',
  },
  notListed: {
    en: 'The topic “{{name}}” would not be published: content/site.yaml does not list it.',
    ru: 'Тема “{{name}}” не была бы опубликована: её нет в списке в content/site.yaml.',
    kk: '“{{name}}” тақырыбы жарияланбас еді: ол content/site.yaml тізімінде жоқ.',
  },
  'notListed.fix': {
    en: 'Add “- {{name}}” under “topics:” in content/site.yaml, or take the folder away.',
    ru: 'Добавьте “- {{name}}” под “topics:” в content/site.yaml или уберите папку.',
    kk: 'content/site.yaml файлында “topics:” астына “- {{name}}” деп қосыңыз немесе қалтаны алып тастаңыз.',
  },
  uncited: {
    en: 'The paragraph “{{words}}” cites no source.',
    ru: 'Абзац “{{words}}” не ссылается ни на один источник.',
    kk: '“{{words}}” абзацында бірде-бір дереккөз көрсетілмеген.',
  },
  'uncited.fix': {
    en: 'Put <Cite source="…" /> after each sentence that states a fact.',
    ru: 'Поставьте <Cite source="…" /> после каждого предложения, в котором назван факт.',
    kk: 'Факт айтылған әр сөйлемнен кейін <Cite source="…" /> қойыңыз.',
  },
  unknownParagraph: {
    en: 'The statement has no paragraph “{{id}}”.',
    ru: 'В заявлении нет абзаца “{{id}}”.',
    kk: 'Мәлімдемеде “{{id}}” абзацы жоқ.',
  },
  'unknownParagraph.fix': {
    en: 'Write one of {{first}} to {{last}}.',
    ru: 'Напишите адрес абзаца от {{first}} до {{last}}.',
    kk: 'Мына аралықтан біреуін жазыңыз: {{first}} – {{last}}.',
  },
  otherField: {
    en: '“{{field}}” says {{here}}, in the original it says {{there}}.',
    ru: 'В “{{field}}” стоит {{here}}, а в оригинале — {{there}}.',
    kk: '“{{field}}” өрісінде – {{here}}, ал түпнұсқада – {{there}}.',
  },
  'otherField.fix': {
    en: 'Copy days and paragraphs from the original; only the words are translated.',
    ru: 'Скопируйте даты и адреса абзацев из оригинала; переводят только слова.',
    kk: 'Күндер мен абзацтарды түпнұсқадан көшіріңіз; тек сөздер аударылады.',
  },
  nothing: {
    en: 'nothing',
    ru: 'ничего',
    kk: 'ештеңе жоқ',
  },
  paragraph: {
    en: 'is not the address of a paragraph; write p1, p2, …',
    ru: 'это не адрес абзаца; напишите p1, p2, …',
    kk: 'абзацтың мекенжайы емес; p1, p2, … деп жазыңыз',
  },
});
