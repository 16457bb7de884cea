/**
 * Moves between the field and the results with the arrow keys; Escape leads back to the field, and empties it there.
 * Tab works as everywhere.
 * @param room what holds the results
 */
export function moveWithArrows(room: HTMLElement, field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const stops = [field, ...room.querySelectorAll<HTMLElement>('[data-search-result] a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at === -1 || event.isComposing) return;
    if (event.key === 'Escape') {
      if (at === 0) {
        field.value = '';
        field.dispatchEvent(new Event('input'));
      }
      field.focus();
    } else if (event.key === 'ArrowDown') stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else return;
    event.preventDefault();
  });
}
