import { execFileSync } from 'node:child_process';

/**
 * Builds a copy as `npm run build` does.
 * @param folder where the copy is
 * @param variables of the environment, besides those of the tests
 */
export function build(folder: string, variables: NodeJS.ProcessEnv = {}): { status: number; output: string } {
  try {
    const output = execFileSync(process.execPath, ['src/publish/build.ts'], {
      cwd: folder,
      env: { ...process.env, ...variables },
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}
