import { showDocument } from './document.ts';
import { button, element, part } from './dom.ts';
import { showOverview } from './overview.ts';
import { announce, say } from './words.ts';

/* The script of the edit page: what is shown follows from its address, `/edit/<language>/<document>/`. */

const [language, ...document] = location.pathname.split('/').filter(Boolean).slice(1);
const name = document.join('/');

/** Saves all changes in a file, if there are any. */
async function send(): Promise<void> {
  const address = '/edit/-/changes.patch';
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return announce(say('offline'));
  const patch = await response.blob();
  if (patch.size === 0) return announce(say('nothingToSend'));
  const link = element('a', { href: URL.createObjectURL(patch), download: 'changes.patch' });
  link.click();
  URL.revokeObjectURL(link.href);
  announce(say('sendHow'));
}

part('where').append(
  element('a', { href: `/edit/${location.search}` }, say('all')),
  button(say('send'), () => void send(), { id: 'send' }),
);
globalThis.document.title = [name, language, say('title')].filter(Boolean).join(' · ');
void (language && name ? showDocument(language, name) : showOverview(language));
