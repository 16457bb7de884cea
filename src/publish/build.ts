import { build } from 'astro';
import { explainFailure } from './failure.ts';
import { t } from './messages.ts';

/*
 * `npm run build`: what `astro build` does (see `astro/integration.ts`), with no more output than necessary: an error
 * is printed as a sentence, without a stack trace. If anything goes wrong, the last good `dist/` is kept.
 */
try {
  await build({ root: process.cwd(), logLevel: 'silent', vite: { logLevel: 'silent' } });
} catch (error) {
  console.error(explainFailure(error));
  console.error(t('distUnchanged'));
  process.exit(1);
}
