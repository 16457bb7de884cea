/**
 * Address of the copy that the Internet Archive made of a page nearest to a day; it leads there whether or not there is
 * one yet. https://archive.org/help/wayback_api.php
 * @param url address of the page
 * @param day year-month-day
 */
export function archiveAddress(url: string, day: string): string {
  return `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
}
