import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

/*
 * Loaded into every process of Node (`NODE_OPTIONS=--import=…`), it records each name that is looked up, each address
 * that is connected to and each address that is fetched, a line each, into the file that `REQUESTS` names; those of the
 * machine itself are left out.
 */
const file = process.env['REQUESTS'] ?? '';
const isOwn = (host: string) => /^(?:localhost|127\.[\d.]+|::1?|0\.0\.0\.0|(?:0+:)+0+1?)$/.test(host);
const note = (what: string, host: unknown) => {
  if (typeof host === 'string' && !isOwn(host)) appendFileSync(file, `${what} ${host} (${process.argv[1] ?? ''})\n`);
};

for (const resolver of [dns, dns.promises]) {
  for (const [name, ask] of Object.entries(resolver)) {
    if (!/^(?:lookup|lookupService|resolve\w*|reverse)$/.test(name) || typeof ask !== 'function') continue;
    Object.assign(resolver, {
      [name]: (...given: unknown[]) => {
        if (!isIP(String(given[0]))) note(name, given[0]);
        return Reflect.apply(ask, resolver, given);
      },
    });
  }
}
syncBuiltinESMExports();

const { connect } = Socket.prototype;
Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
  // Node hands over its own arguments in an array: https://nodejs.org/api/net.html#socketconnect
  const [first, second] = given.flat();
  const options = typeof first === 'object' && first !== null ? (first as { host?: string; path?: string }) : undefined;
  if (options ? !options.path : typeof first === 'number') note('connect', options ? options.host : second);
  return Reflect.apply(connect, this, given);
} as typeof connect;

const request = globalThis.fetch;
globalThis.fetch = (...given: Parameters<typeof fetch>) => {
  const address = given[0] instanceof Request ? given[0].url : String(given[0]);
  if (/^https?:/.test(address)) note('fetch', new URL(address).hostname);
  return request(...given);
};
