import type { Page } from 'playwright/test';

/**
 * Keeps a page rendering. Without a window nothing is drawn unless something moves, and a page that is not drawn is
 * never reported as idle.
 */
export const keepDrawing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const draw = () => requestAnimationFrame(draw);
    draw();
  });
