import { temporaryFolder } from './copy.ts';

/*
 * Programs under test are compiled once a run: Node keeps what it has compiled in a folder, which halves the time in
 * which a command starts. The folder is new in each run, since copies of the project are compiled into it as well.
 */
process.env['NODE_COMPILE_CACHE'] ??= temporaryFolder();
