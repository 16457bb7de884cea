import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { copyOfProject, temporaryFolder } from '../setup/copy.ts';
import { root } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

/** What `npm run mirror` runs. */
const command = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  .scripts.mirror.split(' ')
  .at(-1);

const pack = (folder: string, zone: string) =>
  spawnSync(process.execPath, [join(root, command)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });

test('The zip for mirrors contains every file of the site, byte for byte and once, in one folder, and is the same in every time zone', () => {
  test.setTimeout(120_000);
  const folder = copyOfProject();
  symlinkSync(dist, join(folder, 'dist'));
  const [first, second] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
    const { status, stdout, stderr } = pack(folder, zone);
    expect(status, stderr).toBe(0);
    const [name = ''] = /statement-mirror-\d{4}-\d\d-\d\d\.zip/.exec(stdout) ?? [];
    return { name, bytes: readFileSync(join(folder, name)) };
  });
  expect(second?.name).toBe(first?.name);
  expect(second?.bytes.equals(first?.bytes ?? Buffer.of())).toBe(true);

  const unpacked = unzipSync(first?.bytes ?? Buffer.of());
  const top = `${first?.name.replace('.zip', '')}/`;
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(join(dist, file)).isFile() && !/\.(?:br|gz)$/.test(file),
  );
  expect(Object.keys(unpacked).toSorted()).toEqual(files.map((file) => top + file.replaceAll('\\', '/')).toSorted());
  for (const file of files)
    expect(readFileSync(join(dist, file)).equals(unpacked[top + file] ?? Buffer.of())).toBe(true);
});

test('Without a site there is nothing to pack, and a sentence says so', () => {
  const { status, stderr } = pack(temporaryFolder(), 'UTC');
  expect(status).toBe(1);
  expect(stderr).toBe('There is no site in dist/ yet: run npm run build first.\n');
});
