import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyOf, scriptsOf } from '../fonts/families.ts';
import { noticesPath } from '../model/site/notices.ts';
import type { Site } from '../model/site/schema.ts';
import { t } from './messages.ts';

/** Package with the boundaries that the map draws. */
const mapData = 'world-atlas';

/** Names of files with a licence or a notice, such as `LICENSE.md`, `LICENSE_FONT`, `OFL.txt`, `NOTICE`. */
const licence = /^(?:licen[cs]e|notice|copying|copyright|ofl)\b|^licen[cs]e_/i;

/**
 * @param modules paths of the modules in a script, as the bundler names them
 * @returns the packages from which they come, each once
 */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((path) => {
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path) ?? [];
    return name === undefined ? [] : name.replaceAll('\\', '/');
  });
  return [...new Set(names)];
}

/**
 * Writes the licences of all code, fonts and map data that the site sends to its readers, word for word as their
 * packages have them: most require it.
 * @param root folder of the project
 * @param folder the site
 * @param bundled packages whose code is in the scripts of the site
 * @throws Error with a sentence when a package has no licence
 */
export function writeNotices(root: string, folder: string, site: Site, bundled: readonly string[]): void {
  const fonts = scriptsOf(site).map((script) => familyOf(script).package);
  const map = existsSync(join(root, 'content', 'map.yaml')) ? [mapData] : [];
  const packages = [...new Set([...bundled, ...fonts, ...map])].sort();
  const own = existsSync(join(root, 'LICENSE')) ? [section('The code of this site', [read(root, 'LICENSE')])] : [];
  const text = [...own, ...packages.map((name) => section(name, licencesOf(root, name)))].join('\n');
  writeFileSync(join(folder, noticesPath), text);
}

function licencesOf(root: string, name: string): string[] {
  const path = join(root, 'node_modules', name);
  const files = existsSync(path) ? readdirSync(path).filter((file) => licence.test(file)) : [];
  if (files.length === 0) {
    throw new Error(t('noLicence', { name }));
  }
  return files.sort().map((file) => read(path, file));
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();

const section = (title: string, texts: readonly string[]) =>
  `${[title, '='.repeat(title.length), ...texts].join('\n\n')}\n\n`;
