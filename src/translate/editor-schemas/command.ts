import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas } from './schemas.ts';

/* `npm run schemas`: writes what editors know of the files of data, after a schema or the table of languages changed. */
for (const { path, text } of editorSchemas()) {
  mkdirSync(join(process.cwd(), dirname(path)), { recursive: true });
  writeFileSync(join(process.cwd(), path), text);
}
