import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import moment from 'moment-timezone';
import { lastChange } from '../../model/site/last-change.ts';
import { t } from '../messages.ts';

/*
 * `npm run time-zones`: writes the rules of all time zones into `src/model/places/zone-rules.json`, from the beginning of the
 * year before the last but one to ten years after the last change of the content. They come from the package
 * `moment-timezone`: to bring them up to date, install its latest version first.
 */

const root = process.cwd();
const year = Number(lastChange(root).slice(0, 4));
const from = Date.UTC(year - 2, 0, 1);
const until = Date.UTC(year + 11, 0, 1);
const hour = 3_600_000;

/** See `rulesOf`: the package counts offsets to the west. */
function offsetsOf(name: string): string {
  const zone = moment.tz.zone(name);
  if (!zone) throw new Error(t('noTimeZone', { name }));
  const written = [-zone.utcOffset(from)];
  for (const [index, end] of zone.untils.entries()) {
    const [before, after] = [zone.offsets[index], zone.offsets[index + 1]];
    if (end === null || end <= from || end >= until || after === undefined || after === before) continue;
    written.push(end / hour, -after);
  }
  return written.join(' ');
}

const names = moment.tz.names().filter((name) => name.includes('/'));
const rules = [...new Set(names.map(offsetsOf))].sort();
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const data = {
  version: moment.tz.dataVersion,
  from: day(from),
  until: day(until),
  rules,
  zones: Object.fromEntries(names.map((name) => [name, rules.indexOf(offsetsOf(name))])),
};
const file = 'src/model/places/zone-rules.json';
writeFileSync(join(root, file), `${JSON.stringify(data, null, 1)}\n`);
const { version, from: first, until: last } = data;
console.log(t('timeZones', { file, number: names.length, version, from: first, until: last }));
