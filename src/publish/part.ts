import type { Done, Outcome } from './aside.ts';

/*
 * A part of a build in a process of its own, started by `aside`: `check`, or `render` with the folder where the pages go.
 */
const root = process.cwd();

async function check(): Promise<Done> {
  const { checkContent, report } = await import('./check.ts');
  return { isDone: report(checkContent(root)) };
}

async function render(outDir: string): Promise<Done> {
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'error', vite: { logLevel: 'error' } });
  const { ownStyles } = await import('../views/styles/own-styles.ts');
  return { isDone: true, styles: ownStyles() };
}

// When a build is killed, nobody takes away what a part of it would go on to write.
process.once('disconnect', () => process.exit());

const [name, folder = ''] = process.argv.slice(2);
const end = (outcome: Outcome) => process.send?.(outcome, () => process.exit());
try {
  end(await (name === 'check' ? check() : render(folder)));
} catch (error) {
  end({ failure: error instanceof Error ? error.message : String(error) });
}
