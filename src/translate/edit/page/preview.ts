import { button, element, part } from './dom.ts';
import { say } from './words.ts';

/** The page of the site next to its words. */
export interface Framed {
  readonly button: HTMLButtonElement;
  /** Shows the paragraph in which somebody writes. */
  follow(key: string): void;
}

/** @param address of the page */
export function framed(address: string): Framed {
  const room = part('preview');
  const toggle = button(say('preview'), () => show(room.hidden === true), {
    'aria-expanded': 'false',
    'aria-controls': 'preview',
  });
  let frame: HTMLIFrameElement | undefined;
  const show = (isOpen: boolean) => {
    room.hidden = !isOpen;
    document.body.classList.toggle('with-preview', isOpen);
    toggle.textContent = say(isOpen ? 'previewHide' : 'preview');
    toggle.setAttribute('aria-expanded', String(isOpen));
    frame = isOpen ? element('iframe', { src: address, title: address }) : undefined;
    room.replaceChildren(...(frame ? [frame] : []));
  };
  return {
    button: toggle,
    follow(key) {
      // Only paragraphs have addresses.
      if (/^p\d+$/.test(key)) frame?.contentWindow?.location.replace(`${address}#${key}`);
    },
  };
}
