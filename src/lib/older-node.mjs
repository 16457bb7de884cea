/* What Node 22 and 23 do not have: the same functions as in ECMAScript 2025 and its internationalisation API. */

RegExp.escape ??= (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

Intl.Locale.prototype.getTextInfo ??= function () {
  return this.textInfo;
};
