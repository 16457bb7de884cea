import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  missingFile: {
    en: 'The file is missing, but events take place or contacts live somewhere.',
    ru: 'Файла нет, а у событий указано место или у контактных лиц — город.',
    kk: 'Файл жоқ, ал оқиғалардың өткен жері немесе байланыс тұлғаларының тұратын жері көрсетілген.',
  },
  'missingFile.fix': {
    en: 'Add it, with a record for each place; see README.',
    ru: 'Добавьте его, с записью о каждом месте; см. README.',
    kk: 'Файлды қосып, онда әр орынға бір жазба жасаңыз; README файлын қараңыз.',
  },
  unused: {
    en: 'No event takes place in “{{id}}”, and no contact lives there.',
    ru: 'Ни одно событие не происходит в “{{id}}”, и ни одно контактное лицо там не живёт.',
    kk: '“{{id}}” деген жерде бірде-бір оқиға өтпейді және бірде-бір байланыс тұлғасы тұрмайды.',
  },
  'unused.fix': {
    en: 'Name it in an event or as the city of a contact, or take it out.',
    ru: 'Укажите это место в событии или как город контактного лица — или уберите его.',
    kk: 'Оны оқиғаның орны немесе байланыс тұлғасының қаласы ретінде көрсетіңіз, әйтпесе алып тастаңыз.',
  },
  noTimeZone: {
    en: 'A contact lives in “{{id}}”, but its time zone is not known.',
    ru: 'В “{{id}}” живёт контактное лицо, а часовой пояс не указан.',
    kk: '“{{id}}” деген жерде байланыс тұлғасы тұрады, бірақ бұл жердің уақыт белдеуі көрсетілмеген.',
  },
  'noTimeZone.fix': {
    en: 'Add a line with the zone’s name in the IANA database, such as: timeZone: Europe/London',
    ru: 'Добавьте строку с названием пояса из базы часовых поясов IANA, например: timeZone: Europe/London',
    kk: 'Уақыт белдеуінің IANA дерекқорындағы (уақыт белдеулерінің халықаралық тізімі) атауы жазылған жол қосыңыз, мысалы: timeZone: Europe/London',
  },
  'what.name': {
    en: 'The name of “{{id}}”',
    ru: 'Название “{{id}}”',
    kk: '“{{id}}” деген орынның атауы',
  },
  former: {
    en: 'A former name of “{{id}}” ends on {{to}}, which is not after {{from}}.',
    ru: 'Последний день прежнего названия “{{id}}” — {{to}}, а это не позже первого, {{from}}.',
    kk: '“{{id}}” деген орынның бұрынғы атауының соңғы күні – {{to}}, ал ол бастапқы күнінен ({{from}}) кейін емес.',
  },
  'former.fix': {
    en: 'Write a later day after “to:”.',
    ru: 'Напишите после “to:” более поздний день.',
    kk: '“to:” дегеннен кейін одан кейінгі күнді жазыңыз.',
  },
  'what.former': {
    en: 'A former name of “{{id}}”',
    ru: 'Прежнее название “{{id}}”',
    kk: '“{{id}}” деген орынның бұрынғы атауы',
  },
  unknown: {
    en: 'There is no place “{{place}}” in {{file}}.',
    ru: 'В {{file}} нет места “{{place}}”.',
    kk: '{{file}} файлында “{{place}}” деген орын жоқ.',
  },
  'unknown.meant': {
    en: 'Write “{{meant}}”.',
    ru: 'Напишите “{{meant}}”.',
    kk: '“{{meant}}” деп жазыңыз.',
  },
  'unknown.fix': {
    en: 'Write one of: {{ids}}; or add the place.',
    ru: 'Напишите одно из мест: {{ids}}; или добавьте место.',
    kk: 'Мыналардың бірін жазыңыз: {{ids}}; немесе жаңа орын қосыңыз.',
  },
  coordinates: {
    en: 'is not two numbers; write longitude and latitude, such as [-0.13, 51.51]',
    ru: 'это не два числа; напишите долготу и широту, например [-0.13, 51.51]',
    kk: 'екі саннан тұрмайды; бойлық пен ендікті жазыңыз, мысалы [-0.13, 51.51]',
  },
  side: {
    en: 'is not a side; write {{known}}',
    ru: 'это не сторона; напишите одно из: {{known}}',
    kk: 'жақтың атауы емес; мыналардың бірін жазыңыз: {{known}}',
  },
  longitude: {
    en: 'is not on the globe; the longitude is from -{{limit}} to {{limit}}',
    ru: 'такой точки на земном шаре нет; долгота бывает от -{{limit}} до {{limit}}',
    kk: 'жер шарында жоқ нүкте; бойлық -{{limit}} және {{limit}} аралығында болады',
  },
  latitude: {
    en: 'is not on the globe; the latitude is from -{{limit}} to {{limit}}',
    ru: 'такой точки на земном шаре нет; широта бывает от -{{limit}} до {{limit}}',
    kk: 'жер шарында жоқ нүкте; ендік -{{limit}} және {{limit}} аралығында болады',
  },
  timeZone: {
    en: 'is “{{name}}”, which is no time zone of the IANA list; write {{meant}}',
    ru: 'здесь “{{name}}”, а такого часового пояса в списке IANA нет; напишите {{meant}}',
    kk: '– “{{name}}”, ал IANA тізімінде ондай уақыт белдеуі жоқ; {{meant}} деп жазыңыз',
  },
  'timeZone.example': {
    en: 'continent and city, such as Europe/London',
    ru: 'континент и город, например Europe/London',
    kk: 'құрлық пен қаланы, мысалы Europe/London',
  },
});
