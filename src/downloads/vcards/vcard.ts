import { type ChannelKind, isPhone } from '../../model/contacts/channels.ts';
import type { Contact, PublishedChannel } from '../../model/contacts/contacts.ts';

/** 3.0 is what old address books read (RFC 2426); 4.0 is the current one (RFC 6350). */
export type Version = '3.0' | '4.0';

/** What a vCard contains in addition to the contact itself. */
export interface Remarks {
  /** A text for people: how far the details can be trusted. */
  readonly note: string;
  /** The day as of which the details are known, ISO 8601. */
  readonly revised: string;
}

/**
 * A contact for an address book.
 * @returns UTF-8 text whose lines end with CRLF and are folded at 75 octets
 */
export function vCard(contact: Contact, { note, revised }: Remarks, version: Version): string {
  const { name, otherNames, organisation, role, channels, languages } = contact;
  const words = name.split(' ');
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    // Family name; given name. In the names of this site the family name comes last.
    `N:${escapeText(words.at(-1) ?? '')};${escapeText(words.slice(0, -1).join(' '))};;;`,
    `FN:${escapeText(name)}`,
    ...(otherNames.length ? [`NICKNAME:${otherNames.map((other) => escapeText(other.name)).join(',')}`] : []),
    `ORG:${escapeText(organisation.name)}`,
    `TITLE:${escapeText(role)}`,
    ...channels.map((channel) => lineOf(channel, version)),
    ...(version === '4.0' ? languages.map((tag) => `LANG:${tag}`) : []),
    `NOTE:${escapeText(note)}`,
    // A timestamp: RFC 6350 has it in ISO 8601's basic format only.
    `REV:${version === '4.0' ? revised.replaceAll('-', '') : revised}T${version === '4.0' ? '000000' : '00:00:00'}Z`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const phoneTypes: Readonly<Partial<Record<ChannelKind, string>>> = { mobile: 'cell', office: 'work' };

function lineOf({ kind, value, href }: PublishedChannel, version: Version): string {
  if (isPhone(kind)) {
    const type = phoneTypes[kind];
    return version === '4.0' ? `TEL;VALUE=uri;TYPE=${type}:${href}` : `TEL;TYPE=${type}:${value}`;
  }
  if (kind === 'email') return version === '4.0' ? `EMAIL:${value}` : `EMAIL;TYPE=internet:${value}`;
  return `URL:${value}`;
}

/** RFC 6350, section 3.4; the same in RFC 2426. */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/**
 * Breaks a line that is longer than 75 octets; what follows a break begins with a space, which counts (RFC 6350,
 * section 3.2). Breaks are between letters, never within the octets of one.
 */
export function fold(line: string): string {
  const limit = 75;
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > limit) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += octets;
  }
  return folded;
}
