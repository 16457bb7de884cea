let pages = 0;

/* Pages that are on their way to the reader. */
export const beginPage = (): void => {
  pages += 1;
};
export const endPage = (): void => {
  pages -= 1;
};

/** Returns when no page is on its way. */
export async function quiet(): Promise<void> {
  while (pages > 0) await new Promise((resolve) => setTimeout(resolve, 500));
}
