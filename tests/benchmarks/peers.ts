import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pagesIn } from '../../src/lib/sizes.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { installPackages } from '../setup/debian.ts';
import { findProgram } from '../setup/programs.ts';
import { root, site } from '../setup/project.ts';
import { projectWithTopics } from './many-topics.ts';
import { type Needed, watch } from './watch.ts';

/** A document, the same for each generator. */
interface Document {
  /** Path without its ending: `en/assembly`. */
  readonly path: string;
  readonly markdown: string;
}

/** Another site generator. */
interface Peer {
  readonly name: string;
  /** Folder of the documents; all other files that it needs follow. */
  readonly documents: string;
  readonly files: Readonly<Record<string, string>>;
  /** The command that builds the site, and its output folder. */
  readonly build: readonly [string, ...string[]];
  readonly output: string;
}

const { astro, sharp } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies;
const packages = [`astro@${astro}`, `sharp@${sharp}`, '@astrojs/starlight@0.42.4', '@11ty/eleventy@3.1.8'];

/** A page without navigation, in the language of templates that Hugo and Eleventy have each. */
const page = (title: string, content: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${content}\n`;

/** Something for each language, in JSON. */
const byLanguage = (value: (locale: string) => object) =>
  JSON.stringify(Object.fromEntries(site.languages.map((locale) => [locale, value(locale)])));

const starlight: Peer = {
  name: 'Starlight',
  documents: 'src/content/docs',
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { site: 'https://site.example', integrations: [starlight({ title: 'Site', defaultLocale: '${site.original}',
  locales: ${byLanguage((lang) => ({ label: lang, lang }))} })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  },
  build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
};

const eleventy: Peer = {
  name: 'Eleventy',
  documents: 'documents',
  files: {
    'eleventy.config.js': `export default (config) => { config.addGlobalData('layout', 'page.njk'); };`,
    'documents/_includes/page.njk': page('{{ title }}', '{{ content | safe }}'),
  },
  build: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--input=documents', '--output=eleventy', '--quiet'],
  output: 'eleventy',
};

/** @param program path of Hugo */
const hugo = (program: string): Peer => ({
  name: 'Hugo',
  documents: 'content',
  files: {
    'hugo.json': `{ "defaultContentLanguage": "${site.original}", "disableKinds": ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"],
  "languages": ${byLanguage((locale) => ({ contentDir: `content/${locale}` }))} }`,
    'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
  },
  build: [program, '--quiet', '--config=hugo.json', '--destination=hugo'],
  output: 'hugo',
});

/**
 * Builds sites of the same documents, the pages on the law of this site as plain Markdown, with this site's code and
 * with other generators, and prints what each needs. They are installed into a folder that is deleted afterwards.
 * @param counts how many pages on the law there are in each language
 */
export async function compareWithPeers(counts: readonly number[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (!findProgram(['hugo'])) installPackages('hugo', 'golang-any-');
  const program = findProgram(['hugo']);
  if (!program)
    console.log('Hugo is missing: neither is it installed nor could it be taken from the packages of Debian.');
  for (const count of counts) {
    const project = projectWithTopics(count);
    const documents = documentsIn(project);
    console.log(`\n## ${documents.length} documents (load of the machine before: ${loadavg()[0]?.toFixed(1)})\n`);
    console.log('| | pages | wall-clock time, s | processor time, s | × Starlight | memory of all processes, MB |');
    console.log('| --- | --: | --: | --: | --: | --: |');
    const first = await buildWith(starlight, folder, documents);
    const print = (name: string, { pages, seconds, processorSeconds, megabytes }: Built) => {
      const times = (processorSeconds / first.processorSeconds).toFixed(2);
      console.log(
        `| ${name} | ${pages} | ${seconds.toFixed(1)} | ${processorSeconds.toFixed(1)} | ${times} | ${Math.round(megabytes) || '–'} |`,
      );
    };
    print(starlight.name, first);
    const own = await watch(project, process.execPath, 'src/publish/build.ts', '--cold');
    print('this site', { ...own, pages: pagesIn(join(project, 'dist')).length });
    for (const peer of [eleventy, ...(program ? [hugo(program)] : [])])
      print(peer.name, await buildWith(peer, folder, documents));
    rmSync(project, { recursive: true });
  }
}

interface Built extends Needed {
  readonly pages: number;
}

/** Without fields, except the title, and without tags around their content. */
function documentsIn(project: string): Document[] {
  return readdirSync(join(project, 'content/legal'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const text = readFileSync(join(project, 'content/legal', file), 'utf8');
      const [, title = '', body = ''] = /^---\n[\s\S]*?^(title: .*)$[\s\S]*?^---\n([\s\S]*)$/m.exec(text) ?? [];
      const markdown = `---\n${title}\n---\n${body.replace(/<\/?[A-Z][^>]*>/g, '')}`;
      return { path: `${basename(file, '.mdx')}/${dirname(file)}`, markdown };
    });
}

async function buildWith(peer: Peer, folder: string, documents: readonly Document[]): Promise<Built> {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  // Deletes the previous build, and what Astro caches between builds.
  for (const old of [peer.documents, peer.output, 'node_modules/.astro'])
    rmSync(join(folder, old), { recursive: true, force: true });
  for (const [file, text] of Object.entries(peer.files)) write(file, text);
  for (const { path, markdown } of documents) write(`${peer.documents}/${path}.md`, markdown);
  const needed = await watch(folder, ...peer.build);
  return { ...needed, pages: pagesIn(join(folder, peer.output)).length };
}
