import { isInside } from '../lib/checksums.ts';
import { t } from './messages.ts';
import { mostFiles, Unreadable } from './mirror-source.ts';

/** A file in a zip, or a folder, whose name ends with a slash. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: compressed (Deflate). */
  readonly method: number;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Bytes, unpacked. */
  readonly size: number;
  /** What is stored, in the file. */
  readonly data: Uint8Array;
}

/** Why a zip is refused, as the end of a sentence that begins with its path. */
class Refusal extends Error {}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const descriptor = 0x08074b50;

/** Fields by which some programs give a file another name, or larger sizes: https://libzip.org/specifications/extrafld.txt */
const otherName = 0x7075;
const larger = 0x0001;

/**
 * Reads a zip strictly: PKWARE’s APPNOTE 6.3, sections 4.3 to 4.5. Its entries fill the file from the first byte to the
 * directory without gaps, and agree with the directory, so that every program unpacks the same files from it.
 * @param path how the zip is named in a sentence
 * @returns its files and folders by their names
 * @throws Unreadable with a sentence
 */
export function zipEntries(path: string, file: Uint8Array): Map<string, ZipEntry> {
  try {
    return read(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  } catch (error) {
    if (error instanceof Refusal) throw new Unreadable(t('doNotUnpack', { copy: path, why: error.message }), true);
    if (error instanceof RangeError) throw new Unreadable(t('noZip', { copy: path }), true);
    throw error;
  }
}

function read(file: Buffer): Map<string, ZipEntry> {
  const last = file.length - 22;
  if (file.readUInt32LE(Math.max(0, last)) !== end) {
    const isZip = file.length > 4 && file.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (isZip && file.readUInt32LE(0) === local) throw new Refusal(t('zip.after'));
    throw new RangeError('no end');
  }
  const [disk, count, size, start] = [4, 10, 12, 16].map((at, index) =>
    index < 2 ? file.readUInt16LE(last + at) : file.readUInt32LE(last + at),
  ) as [number, number, number, number];
  if (disk !== 0 || file.readUInt16LE(last + 8) !== count) throw new Refusal(t('zip.part'));
  if (file.readUInt16LE(last + 20) !== 0) throw new Refusal(t('zip.commentAfter'));
  if (start + size !== last) throw new Refusal(t('zip.before'));
  if (count > mostFiles) throw new Refusal(t('tooManyFiles', { most: mostFiles }));

  const entries = new Map<string, ZipEntry>();
  const taken = new Map<string, string>();
  const places: { at: number; until: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { name, next, ...listed } = readListed(file, at);
    at = next;
    refuseName(name, taken);
    const { data, until } = readLocal(file, name, listed);
    places.push({ at: listed.offset, until });
    if (name.endsWith('/')) {
      // Empty content takes two bytes when compressed.
      if (listed.size !== 0 || listed.packed > 2) throw new Refusal(t('zip.filledFolder', { name }));
    }
    entries.set(name, { name, method: listed.method, crc: listed.crc, size: listed.size, data });
  }
  if (at !== last) throw new Refusal(t('zip.otherNumber'));
  let reached = 0;
  for (const { at: begins, until } of places.sort((a, b) => a.at - b.at)) {
    if (begins !== reached) throw new Refusal(t('zip.unlistedOrTwice'));
    reached = until;
  }
  if (reached !== start) throw new Refusal(t('zip.unlisted'));
  return entries;
}

interface Listed {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function readListed(file: Buffer, at: number): Listed & { name: string; next: number } {
  if (file.readUInt32LE(at) !== central) throw new RangeError('no entry');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
    number,
    number,
    number,
  ];
  const flags = file.readUInt16LE(at + 8);
  const name = nameIn(file, at + 46, nameLength, flags);
  // The file type, when a Unix system packed it: 8 is a file, 4 a folder, 0 unspecified.
  const kind = file.readUInt32LE(at + 38) >>> 28;
  if (![0, 4, 8].includes(kind) || (kind === 4) !== (kind !== 0 && name.endsWith('/'))) {
    throw new Refusal(t('zip.neither', { name }));
  }
  if (file.readUInt16LE(at + 34) !== 0) throw new Refusal(t('zip.part'));
  if (commentLength > 0) throw new Refusal(t('zip.comment', { name }));
  refuseExtra(file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), name);
  return {
    name,
    flags,
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    packed: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
    next: at + 46 + nameLength + extraLength,
  };
}

/** The header of the entry, which must agree with the directory. */
function readLocal(file: Buffer, name: string, listed: Listed): { data: Uint8Array; until: number } {
  const { offset: at, flags, method, crc, packed, size } = listed;
  if (file.readUInt32LE(at) !== local) throw new RangeError('no entry');
  const differs = (what: 'packing' | 'method' | 'size' | 'name') =>
    new Refusal(t('zip.twoThings', { name, what: t(`zip.${what}`) }));
  if (file.readUInt16LE(at + 6) !== flags) throw differs('packing');
  // 1: encrypted, 64: strongly encrypted, 8192: names hidden; 32: a patch of another file.
  if (flags & (1 | 32 | 64 | 8192)) throw new Refusal(t('zip.encrypted', { name }));
  if (file.readUInt16LE(at + 8) !== method) throw differs('method');
  if (method !== 0 && method !== 8) throw new Refusal(t('zip.unusual', { name }));
  if (method === 0 && packed !== size) throw differs('size');
  const [nameLength, extraLength] = [file.readUInt16LE(at + 26), file.readUInt16LE(at + 28)];
  if (nameIn(file, at + 30, nameLength, flags) !== name) throw differs('name');
  const start = at + 30 + nameLength + extraLength;
  refuseExtra(file.subarray(at + 30 + nameLength, start), name);
  const sizes = [crc, packed, size];
  const isLater = (flags & 8) !== 0;
  const here = [14, 18, 22].map((offset) => file.readUInt32LE(at + offset));
  const isSame = (found: readonly number[]) => found.every((value, index) => value === sizes[index]);
  if (!isSame(here) && !(isLater && here.every((value) => value === 0))) throw differs('size');
  let until = start + packed;
  if (until > file.length) throw new RangeError('cut off');
  if (isLater) {
    // Programs that do not know the size beforehand write it afterwards, with or without a mark.
    if (file.readUInt32LE(until) === descriptor) until += 4;
    if (!isSame([0, 4, 8].map((offset) => file.readUInt32LE(until + offset)))) throw differs('size');
    until += 12;
  }
  return { data: file.subarray(start, start + packed), until };
}

function nameIn(file: Buffer, at: number, length: number, flags: number): string {
  if (at + length > file.length) throw new RangeError('cut off');
  const bytes = file.subarray(at, at + length);
  const isAscii = bytes.every((byte) => byte < 0x80);
  // Without the flag for UTF-8, programs differ in how they decode the name.
  if (!isAscii && !(flags & 2048)) throw new Refusal(t('zip.lettersUnknown'));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(t('zip.lettersDamaged'));
  }
}

function refuseExtra(extra: Buffer, name: string): void {
  for (let at = 0; at < extra.length; ) {
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    if (id === otherName) throw new Refusal(t('zip.otherName', { name }));
    if (id === larger) throw new Refusal(t('zip.otherSize', { name }));
    at += 4 + length;
    if (at > extra.length) throw new Refusal(t('zip.cutOff', { name }));
  }
}

/** The name under which a system stores a file that does not tell small letters from capitals, or drops dots at an end. */
const storedAs = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[. ]+$/, ''))
    .join('/');

function refuseName(name: string, taken: Map<string, string>): void {
  if (!isInside(name.replace(/\/$/, '')) || name.includes(':')) {
    throw new Refusal(t('zip.outside', { name }));
  }
  const stored = storedAs(name.replace(/\/$/, ''));
  const other = taken.get(stored);
  if (other !== undefined && other !== name) throw new Refusal(t('zip.alike', { other, name }));
  if (other !== undefined) throw new Refusal(t('zip.twice', { name }));
  taken.set(stored, name);
}
