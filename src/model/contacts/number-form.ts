import type { PhoneNumber } from 'libphonenumber-js/max';

/**
 * Numbers whose area code Google’s metadata cuts one figure too late: what they match in E.164, and their groups.
 * 727 is an area code of three figures with subscriber numbers of seven, which begin with 2 or 3; the metadata knows this
 * of those with 3 only.
 */
const corrections: readonly { readonly number: RegExp; readonly groups: string }[] = [
  { number: /^\+7(727)([23]\d\d)(\d{4})$/, groups: '+7 $1 $2 $3' },
];

/**
 * A telephone number as people of its country group its figures, in international format (ITU-T E.123).
 * @returns `+44 20 7946 0018`
 */
export function internationalForm(number: PhoneNumber): string {
  const correction = corrections.find((one) => one.number.test(number.number));
  return correction ? number.number.replace(correction.number, correction.groups) : number.formatInternational();
}
