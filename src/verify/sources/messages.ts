import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  asked: {
    en: 'sources asked',
    ru: 'Проверено источников',
    kk: 'Тексерілген дереккөздер',
  },
  moved: {
    en: '{{id}}: moved from {{url}} to {{movedTo}}',
    ru: '{{id}}: переехал с {{url}} на {{movedTo}}',
    kk: '{{id}}: {{url}} мекенжайынан {{movedTo}} мекенжайына көшкен',
  },
  changed: {
    en: '{{id}}: {{url}} no longer has the words “{{words}}”; a copy may be at {{archive}}',
    ru: '{{id}}: на {{url}} больше нет слов “{{words}}”; копия может быть на {{archive}}',
    kk: '{{id}}: {{url}} ішінде “{{words}}” сөздері енді жоқ; көшірмесі мында болуы мүмкін: {{archive}}',
  },
  gone: {
    en: '{{id}}: {{url}} is gone ({{reason}}); a copy may be at {{archive}}',
    ru: '{{id}}: {{url}} больше нет ({{reason}}); копия может быть на {{archive}}',
    kk: '{{id}}: {{url}} енді жоқ ({{reason}}); көшірмесі мында болуы мүмкін: {{archive}}',
  },
  unanswered: {
    en: '{{id}}: {{url}} did not answer ({{reason}}): ask again later, or look at it in a browser',
    ru: '{{id}}: {{url}} не отвечает ({{reason}}): проверьте позже или откройте в браузере',
    kk: '{{id}}: {{url}} жауап бермеді ({{reason}}): кейінірек қайта тексеріңіз немесе браузерде ашып көріңіз',
  },
  summary: {
    en: '{{found}} of {{all}} sources are where they were. The report is in {{file}}.',
    ru: 'На прежнем месте источников: {{found}} из {{all}}. Отчёт — в {{file}}.',
    kk: 'Бұрынғы орнындағы дереккөздер: {{all}} ішінен {{found}}. Есеп {{file}} файлында.',
  },
});
