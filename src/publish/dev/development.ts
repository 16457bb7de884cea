import { once } from 'node:events';
import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { memoizeByText } from '../../lib/memoize.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { editHandler } from '../../translate/edit/handler.ts';
import { checkIn } from '../../translate/edit/threads.ts';
import { report } from '../check.ts';
import { contentState as contentSnapshot } from '../content-snapshot.ts';
import { t } from '../messages.ts';
import { answerProblems } from './answer.ts';
import { type ContentState, contentState } from './content-state.ts';
import { problemServer } from './problem-server.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** What is added to Astro's development server. */
interface Development {
  /**
   * Waits until the content is valid. Until then a server says on every page what has to be fixed, at the address at
   * which the site is served afterwards.
   * @param port where the site is to be
   * @param isRestart whether Astro already has the port; then there is no wait
   * @returns the port, or the next one that was free
   */
  contentInOrder(port: number, isRestart: boolean): Promise<number>;
  /** Keeps broken content away from the server, and reports on every page what has to be fixed. */
  serve(server: Server): void;
}

/**
 * One for each folder, as a server that restarts goes on with the same one.
 * @param root folder of the project
 */
export const developmentOf = memoizeByText(makeDevelopment);

function makeDevelopment(root: string): Development {
  /** The content as it was on the disk when the last check began. */
  let checked = '';
  const saved = () => [...contentSnapshot(root)].join('\n');
  const state = contentState(
    () => {
      checked = saved();
      return checkIn(root);
    },
    (found: readonly Problem[], before: readonly Problem[]) => {
      if (report(found) && before.length) console.log(`${t('inOrderAgain')}\n`);
    },
  );
  const answerEdit = editHandler(root);
  let closeProblems = async () => {};
  return {
    async contentInOrder(port, isRestart) {
      if (isRestart) return port;
      state.changed();
      if ((await state.problems()).length === 0) return port;
      const server = await problemServer(port, state, answerEdit);
      closeProblems = () => server.close();
      console.log(`${t('serving', { port: server.port })}\n`);
      const watcher = watch(join(root, 'content'), { recursive: true }, () => state.changed());
      while ((await state.problems()).length) await once(watcher, 'change');
      watcher.close();
      return server.port;
    },
    serve(server) {
      // Astro listens next: until then the other server answers.
      const { listen } = server;
      server.listen = async (...where) => {
        await closeProblems();
        return listen.apply(server, where);
      };
      holdBack(server, join(root, 'content') + sep, state);
      server.middlewares.use(async (request, response, next) => {
        if (await answerEdit(request, response)) return;
        // On a busy machine a request may arrive before the watcher reports what was saved.
        if (checked && request.headers.accept?.includes('text/html') && saved() !== checked) state.changed();
        if (!answerProblems(request, response, await state.problems())) next();
      });
    },
  };
}

/** Content is checked after each save; Astro is notified when all of it is valid. */
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
