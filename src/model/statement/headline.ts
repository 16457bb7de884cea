/**
 * Cuts a headline after its first colon: the part before it, whom the statement is about, has another colour.
 * @returns both parts; joined, they are the headline again
 */
export function splitHeadline(title: string): { leadIn: string; rest: string } {
  const colon = title.indexOf(': ') + 1;
  return { leadIn: title.slice(0, colon), rest: title.slice(colon) };
}
