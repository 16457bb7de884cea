import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../commands/failure.ts';
import { t } from '../messages.ts';
import { patchOf } from './patch.ts';

/*
 * `npm run send`: writes all changes of the content into a file that can be mailed, the same on every system and in
 * every shell.
 */
run(() => {
  const file = 'changes.patch';
  const patch = patchOf(process.cwd());
  if (patch === '') {
    console.log(t('nothingToSend'));
    return;
  }
  writeFileSync(join(process.cwd(), file), patch);
  console.log(t('toSend', { file }));
});
