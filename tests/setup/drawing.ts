import type { Page } from 'playwright/test';

/**
 * Keeps a page being drawn. Without a window nothing is drawn unless something moves, and a page that is not drawn
 * is never called idle.
 */
export const keepDrawing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const draw = () => requestAnimationFrame(draw);
    draw();
  });
