import data from './zone-rules.json' with { type: 'json' };

/*
 * The rules of all time zones for ten years, as `npm run time-zones` wrote them from the IANA database
 * (https://www.iana.org/time-zones): the build uses neither the clock nor ICU for them, and passes them to a reader’s
 * browser, whose data may be years old.
 */

const { zones, rules }: { zones: Readonly<Record<string, number>>; rules: readonly string[] } = data;

/** The first day for which the rules hold and the first for which they do not, as ISO 8601 calendar dates. */
export const { from, until } = data;

/** Names of all zones, including aliases. */
export const zoneNames: readonly string[] = Object.keys(zones);

/**
 * The offsets of a zone from UTC: `60 492841 120 497881 60` is one hour, two hours from the 492,841st hour after 1 January
 * 1970, 00:00 UTC, and one hour again from the 497,881st.
 * @param name in the IANA database, such as `Europe/London`
 * @returns minutes and hours in turns; undefined when there is no such zone
 */
export const rulesOf = (name: string): string | undefined =>
  Object.hasOwn(zones, name) ? rules[zones[name] ?? -1] : undefined;
