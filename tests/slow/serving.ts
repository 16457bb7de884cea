import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { selfSigned } from '../setup/certificate.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { root } from '../setup/project.ts';
import { brotliModule, find } from '../setup/servers.ts';
import { dist } from '../setup/site.ts';

const onion = `http://${'a'.repeat(56)}.onion`;
const recipe = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8');

export interface Serving {
  readonly address: string;
  /** The same without a configuration of ours: the bare server with the same files. */
  readonly bare: string;
  readonly encrypted?: string;
  /** Where requests without encryption are redirected to the encrypted address. */
  readonly redirecting?: string;
  /** The name that the server knows, when it asks for one. */
  readonly host?: string;
  /** Memory that is held, in bytes, of all its processes. */
  memory(): number;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** nginx with our recipe, both with a certificate and without. */
export async function startNginx(): Promise<Serving> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'statement'));
  const [plain, encrypted, bare, redirecting] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  selfSigned(join(folder, 'statement'));
  // What a publisher would change, and ports that are free.
  const configuration = recipe('nginx.conf')
    .replace(/root .*;/, `root ${dist};`)
    .replace('set $statement_onion "";', `set $statement_onion "${onion}";`)
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 443', `listen 127.0.0.1:${encrypted}`)
    .replaceAll('listen 80', `listen 127.0.0.1:${redirecting}`)
    .replace('$server_port = 80', `$server_port = ${redirecting}`)
    .replace('127.0.0.1:8080', `127.0.0.1:${plain}`)
    .replace(/brotli_static on;/, existsSync(brotliModule) ? '$&' : '');
  writeFileSync(join(folder, 'site.conf'), configuration);
  mkdirSync(join(folder, 'tmp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
daemon off;
worker_processes auto;
pid ${join(folder, 'pid')};
error_log stderr warn;
events { worker_connections 1024; }
http {
  ${temporary.map((name) => `${name}_temp_path ${join(folder, 'tmp', name)};`).join('\n  ')}
  sendfile on;
  tcp_nopush on;
  include ${join(folder, 'site.conf')};
  server { listen 127.0.0.1:${bare}; access_log off; root ${dist}; }
}
`,
  );
  const child = spawn(find('nginx') ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const running = await start(child, plain, bare);
  return {
    ...running,
    encrypted: `https://127.0.0.1:${encrypted}`,
    redirecting: `http://127.0.0.1:${redirecting}`,
    host: 'statement.example',
  };
}

/** Caddy with our recipe; certificates are its own affair. */
export async function startCaddy(): Promise<Serving> {
  const folder = temporaryFolder();
  const [plain, bare] = await Promise.all([freePort(), freePort()]);
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{\n\tadmin off\n\tauto_https off\n}\n${recipe('Caddyfile').replace('# header Onion', 'header Onion').replace('http://….onion', onion)}\nhttp://127.0.0.1:${bare} {\n\troot * ${dist}\n\tfile_server\n}\n`,
  );
  const child = spawn(find('caddy') ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      STATEMENT_HOST: `http://127.0.0.1:${plain}`,
      STATEMENT_FOLDER: dist,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
  });
  return start(child, plain, bare);
}

async function start(child: ChildProcess, plain: number, bare: number): Promise<Serving> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const address = `http://127.0.0.1:${plain}`;
  while (
    !(await fetch(`${address}/robots.txt`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const pid = child.pid ?? 0;
  return {
    address,
    bare: `http://127.0.0.1:${bare}`,
    memory: () => [pid, ...childrenOf(pid)].reduce((sum, one) => sum + memoryOf(one), 0),
    stop: () => void child.kill('SIGTERM'),
  };
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Memory of a process that is its own: what it shares with others would count twice. */
const memoryOf = (pid: number) => {
  const [, kilobytes = '0'] = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
};
