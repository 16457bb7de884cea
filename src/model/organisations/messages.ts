import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  unknown: {
    en: 'There is no organisation “{{id}}”.',
    ru: 'Организации “{{id}}” нет.',
    kk: '“{{id}}” деген ұйым жоқ.',
  },
  'unknown.meant': {
    en: 'Write “{{meant}}”.',
    ru: 'Напишите “{{meant}}”.',
    kk: '“{{meant}}” деп жазыңыз.',
  },
  'unknown.fix': {
    en: 'Write one of: {{known}}; or add {{folder}}/{{id}}.yaml.',
    ru: 'Напишите одну из организаций: {{known}}; или добавьте {{folder}}/{{id}}.yaml.',
    kk: 'Мыналардың бірін жазыңыз: {{known}}; немесе {{folder}}/{{id}}.yaml қосыңыз.',
  },
});
