import { messagesFrom } from '../../lib/messages.ts';

export const t = messagesFrom({
  edit: { en: 'Edit', ru: 'Править', kk: 'Түзету' },
});
