/* Loaded before a program (`node --import`): sets its clock to the moment in `CLOCK`, from which it continues. */
const shift = Date.parse(process.env['CLOCK'] ?? '') - Date.now();
if (Number.isNaN(shift)) throw new Error('CLOCK is no moment, such as 1970-01-01T00:00:00Z.');
const Present = Date;

globalThis.Date = new Proxy(Present, {
  construct: (target, given, self) => Reflect.construct(target, given.length ? given : [target.now() + shift], self),
  apply: (target) => new target(target.now() + shift).toString(),
  get: (target, key, self) => (key === 'now' ? () => target.now() + shift : Reflect.get(target, key, self)),
});
