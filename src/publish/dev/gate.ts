import { join, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { answerProblems } from './answer.ts';
import type { ContentState } from './content-state.ts';

/**
 * Keeps broken content from Astro. What is saved below `content/` is checked first; Astro hears of it when everything
 * is in order, and until then every page says what has to be mended.
 * @param root folder of the project
 */
export function contentGate(root: string, state: ContentState): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:server:setup': ({ server }) => {
        holdBack(server, join(root, 'content') + sep, state);
        server.middlewares.use(async (request, response, next) => {
          if (!answerProblems(request, response, await state.problems())) next();
        });
      },
    },
  };
}

type Server = HookParameters<'astro:server:setup'>['server'];

function holdBack({ watcher, environments }: Server, content: string, state: ContentState): void {
  const emit = watcher.emit.bind(watcher) as (...event: unknown[]) => boolean;
  const held: unknown[][] = [];
  const decide = async () => {
    const problems = await state.problems();
    if (problems.length) environments.client.hot.send({ type: 'full-reload' });
    else for (const event of held.splice(0)) emit(...event);
  };
  watcher.emit = ((...event: unknown[]) => {
    const [name, ...values] = event;
    if (name === 'raw' || !values.some((value) => typeof value === 'string' && value.startsWith(content)))
      return emit(...event);
    held.push(event);
    state.changed();
    void decide();
    return true;
  }) as typeof watcher.emit;
}
