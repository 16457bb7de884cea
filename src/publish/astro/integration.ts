// First, so that it applies before any request is made.
import '../no-requests.ts';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { closeResultStore, openResultStore } from '../../lib/result-store.ts';
import { forgetLocales, languagesFile } from '../../model/languages/locales.ts';
import { checkContent, report } from '../check.ts';
import { type ContentState, contentState, refuseChanged } from '../content-snapshot.ts';
import { developmentOf } from '../dev/development.ts';
import { explainFailure } from '../failure.ts';
import { finishSite } from '../finish.ts';
import { t } from '../messages.ts';
import { type Publication, preparePublication } from '../publication.ts';
import { configurationOf, siteMap } from './configuration.ts';

/**
 * Everything that makes a site from the content, for `astro` itself as for the npm scripts: the content is checked
 * before a page is rendered, pages are rendered into a folder next to `dist/`, finished there, and replace it when they
 * are complete.
 */
export function statement(): AstroIntegration[] {
  const root = process.cwd();
  const development = developmentOf(root);
  /** The site that a build is making, and the content as it was checked for it. */
  let making: { readonly publication: Publication; readonly checked: ContentState } | undefined;

  const first: AstroIntegration = {
    name: 'statement',
    hooks: {
      'astro:config:setup': async ({ command, config, isRestart, updateConfig, addWatchFile }) => {
        if (command === 'preview') {
          updateConfig({ trailingSlash: 'always' });
          return;
        }
        forgetLocales();
        if (command === 'dev') {
          const port = await development.contentInOrder(config.server.port, isRestart);
          updateConfig({ server: { port } });
          for (const file of [languagesFile, 'content/site.yaml']) addWatchFile(join(root, file));
        } else {
          const checked = contentState(root);
          if (!report(checkContent(root))) stop(command === 'build' ? t('nothingBuilt') : '');
          if (command === 'build') {
            const publication = orStop(() => preparePublication(fileURLToPath(config.outDir)));
            making = { publication, checked };
            updateConfig({ outDir: pathToFileURL(`${publication.folder}/`) });
          }
        }
        // `npm run build -- --cold`, `astro build --cold`
        if (process.argv.includes('--cold')) closeResultStore();
        else openResultStore(root);
        updateConfig(await configurationOf(root));
        // In a server whose code may be edited everything is made each time; only the fonts are subset in advance.
        if (command !== 'build') closeResultStore();
      },
      'astro:server:setup': ({ server }) => development.serve(server),
    },
  };

  // The last in the list, so that the sitemap is there.
  const last: AstroIntegration = {
    name: 'statement-finish',
    hooks: {
      'astro:build:done': async () => {
        if (!making) return;
        const { publication, checked } = making;
        const words = await finishSite(root, publication.folder).catch(stopFor);
        orStop(() => {
          refuseChanged(root, checked);
          publication.publish();
        });
        console.log(words);
      },
    },
  };
  return [first, mdx(), siteMap(), last];
}

function orStop<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    return stopFor(error);
  }
}

const stopFor = (error: unknown): never => stop(`${explainFailure(error)}\n${t('distUnchanged')}`);

/** Ends with sentences and no stack trace: Astro would print one for what a hook throws. */
function stop(sentences: string): never {
  if (sentences) console.error(sentences);
  process.exit(1);
}
