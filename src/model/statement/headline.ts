/**
 * Cuts a headline after its first colon: whom the statement is about stands before it and is set apart in colour.
 * @returns both parts; joined, they are the headline again
 */
export function splitHeadline(title: string): { leadIn: string; rest: string } {
  const colon = title.indexOf(': ') + 1;
  return { leadIn: title.slice(0, colon), rest: title.slice(colon) };
}
