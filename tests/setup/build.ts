import { execFileSync } from 'node:child_process';

/** Builds a copy as `npm run build` does. */
export function build(folder: string): { status: number; output: string } {
  try {
    const output = execFileSync(process.execPath, ['src/publish/build.ts'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}
