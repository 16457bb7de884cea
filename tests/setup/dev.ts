import { type ChildProcess, spawn } from 'node:child_process';

/** `npm run dev` in a folder, on a port that is free. */
export async function startDev(
  folder: string,
): Promise<{ address: string; printed: () => string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['src/publish/dev/dev.ts', '0'], { cwd: folder });
  let output = '';
  const address = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [found] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (found) resolve(found);
      });
    }
  });
  return { address, process: child, printed: () => output };
}
