/**
 * Address of the Internet Archive's copy of a page nearest to a day, whether it exists yet or not:
 * https://archive.org/help/wayback_api.php
 * @param url address of the page
 * @param day year-month-day
 */
export function archiveAddress(url: string, day: string): string {
  return `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
}
