import { z } from 'astro/zod';
import { isPublicHost, isWebAddress } from '../problems/web-address.ts';
import { t } from './messages.ts';

/** Programs that host repositories, each with its own addresses for the editor and for new issues. */
const repositoryHosts = ['github', 'gitlab', 'forgejo'] as const;

export type RepositoryHost = (typeof repositoryHosts)[number];

/** Hosts whose program is known. */
const knownHosts: Readonly<Record<string, RepositoryHost>> = {
  'github.com': 'github',
  'www.github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'forgejo',
};

/** The program on the host of a repository: that of a known host, or the one that the host is named after. */
export function knownHost(address: string): RepositoryHost | undefined {
  const host = URL.parse(address)?.hostname ?? '';
  return knownHosts[host] ?? repositoryHosts.find((name) => name !== 'github' && host.startsWith(`${name}.`));
}

/** A name in the path: letters, digits and `-_.`, but not `.` or `..`; `-` is reserved by GitLab. */
const isName = (part: string) => /^[\w.-]+$/.test(part) && !/^(?:\.+|-)$/.test(part);

/** Whether an address is that of a repository, and not of something in it: `https`, a host, and names in its path. */
function isRepository(text: string): boolean {
  if (!text.startsWith('https://') || !isWebAddress(text) || /[?#]/.test(text)) return false;
  const { hostname } = new URL(text);
  const path = text.replace(/^https:\/\/[^/]*/, '').replace(/\/$/, '');
  const names = path.split('/').slice(1);
  // Only GitLab has groups within groups.
  const fits = names.length === 2 || (names.length > 2 && !['github', 'forgejo'].includes(knownHost(text) ?? ''));
  return isPublicHost(hostname) && fits && names.every(isName) && names.at(-1) !== '.git';
}

/** `repository` in `content/site.yaml`: where the source files are kept, without a slash or `.git` at its end. */
export const repositorySchema = z
  .string()
  .refine(isRepository, { error: t('repository') })
  .transform((address) => address.replace(/\/$/, '').replace(/\.git$/, ''))
  .optional()
  .meta({
    description: 'Where the files of the site are kept; its pages then link to the editor there.',
    example: 'repository: https://github.com/owner/name',
  });

export const repositoryHostSchema = z
  .enum(repositoryHosts, { error: t('repositoryHost') })
  .optional()
  .meta({
    description: 'The program that hosts the repository, where its address does not tell.',
    example: 'repositoryHost: forgejo',
  });

/** The name of a branch as git allows it: https://git-scm.com/docs/git-check-ref-format */
const branch = /^(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|\.$|\/$))(?![-./])(?!@$)[^\s\p{Cc}~^:?*[\\]+$/u;

export const repositoryBranchSchema = z
  .string()
  .regex(branch, { error: t('repositoryBranch') })
  .default('main')
  .meta({
    description: 'The branch of the repository that is published.',
    example: 'repositoryBranch: main',
  });
