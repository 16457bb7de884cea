/**
 * Characters that WhatsApp, Telegram, Signal, Viber and Matrix read as markup: bold, italic, struck out, code, hidden;
 * at the start of a word a name or a topic, at the start of a line a quotation, a list or a heading.
 */
const markup = /[*_~`|]|(?<![\p{L}\p{N}])[@#]|^[>+-](?= )/gmu;

/** Between a printable ASCII character and its full-width form: https://www.unicode.org/charts/PDF/UFF00.pdf */
const toFullWidth = 0xfee0;

/**
 * Words that a messenger shows as they are: a character that it would take for markup is written in its full-width form,
 * which is read alike and which compatibility normalisation (NFKC) turns back.
 * @param words one line or several
 */
export const unformatted = (words: string): string =>
  words.replace(markup, (character) => String.fromCharCode(character.charCodeAt(0) + toFullWidth));

/**
 * An address that a messenger makes a link as a whole: in it such characters are percent-encoded, which names the same
 * resource (RFC 3986, section 6.2.2.2).
 * @param address an absolute URL
 */
export const unformattedAddress = (address: string): string =>
  new URL(address).href.replace(
    /[*_~`|'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
