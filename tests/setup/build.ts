import { execFileSync } from 'node:child_process';

/** What `npm run build` starts, and what `npx astro build` does. */
export const programs = { build: ['src/publish/build.ts'], astro: ['node_modules/astro/bin/astro.mjs', 'build'] };

/**
 * Builds a copy as `npm run build` does.
 * @param folder where the copy is
 * @param variables of the environment, in addition to those of the tests
 * @param program that builds
 */
export function build(
  folder: string,
  variables: NodeJS.ProcessEnv = {},
  program = programs.build,
): { status: number; output: string } {
  try {
    const output = execFileSync(process.execPath, program, {
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
