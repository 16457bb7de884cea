import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement } from '@mdn/browser-compat-data';
import type { Page } from 'playwright/test';

/** The oldest browsers in which the search answers. */
const floor = { chrome: 80, safari: 14 } as const;

/** Whether one of the oldest browsers lacks something, after the compatibility data of MDN. */
const isNewer = ({ support }: CompatStatement): boolean =>
  Object.entries(floor).some(([browser, version]) => {
    const known = support[browser as keyof typeof floor];
    const [first] = known === undefined ? [] : [known].flat();
    if (!first?.version_added || first.flags) return known !== undefined;
    return Number(first.version_added.replace('≤', '')) > version;
  });

/**
 * Exceptions: what a browser enforces although its interface is deleted (https://www.w3.org/TR/trusted-types/), and
 * what Playwright needs in the page.
 */
const stays = (name: string) => /^(?:trusted|Big(?:Int|Uint)64Array$)/i.test(name);

/** Compatibility data by name: of globals, and in each of its members. */
type Table = Readonly<Record<string, Members>>;
interface Members {
  readonly [name: string]: Pick<Members, '__compat'> | CompatStatement | undefined;
  readonly __compat?: CompatStatement;
}

/** The names of what a browser has in an object, and that the oldest ones lack: `Array.at`, `WeakRef`. */
function newerIn(table: Table): string[] {
  return Object.entries(table).flatMap(([owner, members]) => {
    if (owner.startsWith('__') || stays(owner)) return [];
    if (members.__compat && isNewer(members.__compat)) return [owner];
    return Object.entries(members).flatMap(([member, known]) => {
      const compat = known && '__compat' in known ? known.__compat : undefined;
      return /^[a-z]\w*$/i.test(member) && !stays(member) && compat && isNewer(compat) ? [`${owner}.${member}`] : [];
    });
  });
}

const languageBuiltins = bcd.javascript.builtins as unknown as Table;

/** All names that are deleted. */
const newerBuiltins = [...new Set([...newerIn(languageBuiltins), ...newerIn(bcd.api as unknown as Table)])];

/**
 * Removes from each document, before its scripts run, what the oldest browsers lack; a lookbehind in a regular
 * expression is refused, as in Safari before version 16.4.
 */
export const withoutNewerBuiltins = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ({ names, inLanguage }: { names: readonly string[]; inLanguage: readonly string[] }) => {
      const globals = window as unknown as Record<
        string,
        (Record<string, unknown> & { prototype?: object }) | undefined
      >;
      for (const name of names) {
        const [owner = '', member] = name.split('.');
        if (member === undefined) delete globals[owner];
        else {
          const isStatic = member.endsWith('_static');
          const key = member.replace('_static', '');
          // The data does not tell whether a member of the language itself is static.
          const holders = isStatic
            ? [globals[owner]]
            : [globals[owner]?.prototype, inLanguage.includes(owner) && globals[owner]];
          for (const holder of holders) if (holder) delete (holder as Record<string, unknown>)[key];
          if (owner === 'Window') delete globals[key];
        }
      }
      window.RegExp = new Proxy(RegExp, {
        construct(target, [pattern, flags]) {
          if (/\(\?<[=!]/.test(String(pattern)))
            throw new SyntaxError('Invalid regular expression: invalid group specifier name');
          return new target(pattern, flags);
        },
        apply: (target, _, [pattern, flags]) => new target(pattern, flags),
      });
    },
    { names: newerBuiltins, inLanguage: Object.keys(languageBuiltins) },
  );
