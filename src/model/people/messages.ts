import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  role: {
    en: 'The role',
    ru: 'Должность',
    kk: 'Қызметі',
  },
});
