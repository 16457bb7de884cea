import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * `node src/lib/run.mjs program.ts …`: runs a program of this project. On most platforms npm installs the Node that runs it
 * (`optionalDependencies` of package.json); elsewhere the system's Node does, and this file, which is JavaScript that
 * Node 12 can read, says so in a sentence when it is too old.
 */
const [, , program = '', ...given] = process.argv;
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  const [node, machine] = [process.versions.node, `${process.platform}, ${process.arch}`];
  const sentences = {
    en:
      `Node ${node} is too old, and no newer one was installed with the packages (${machine}).\n` +
      'Install Node 22.12 or newer (https://nodejs.org/); on 64-bit Linux, macOS and Windows, npm ci without --omit=optional brings it.',
    ru:
      `Node ${node} слишком старый, а более новый вместе с пакетами не установлен (${machine}).\n` +
      'Установите Node 22.12 или новее (https://nodejs.org/); в 64-разрядных Linux, macOS и Windows его установит npm ci без --omit=optional.',
    kk:
      `Node ${node} тым ескі, ал бумалармен бірге жаңасы орнатылмаған (${machine}).\n` +
      'Node 22.12 немесе одан жаңасын орнатыңыз (https://nodejs.org/); 64 разрядты Linux, macOS және Windows жүйелерінде оны --omit=optional параметрінсіз npm ci командасы орнатады.',
  };
  // As in reader-language.ts, which this Node may not be able to read.
  const { npm_config_lang: kept, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const at = given.indexOf('--lang');
  const requested = at === -1 ? kept : given[at + 1];
  const locale = requested || LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  console.error(sentences[locale.toLowerCase().split(/[-_.@]/)[0]] || sentences.en);
  process.exitCode = 1;
} else if (major >= 24) {
  process.argv.splice(1, 1);
  process.argv[1] = resolve(program);
  import(pathToFileURL(process.argv[1]).href);
} else {
  // The threads and processes which the program starts inherit these options.
  const options = [
    '--experimental-strip-types',
    '--disable-warning=ExperimentalWarning',
    `--import=${new URL('older-node.mjs', import.meta.url)}`,
  ];
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, ...options].filter(Boolean).join(' ');
  const child = spawn(process.execPath, [program, ...given], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
