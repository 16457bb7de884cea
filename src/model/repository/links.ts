import { knownHost, type RepositoryHost } from '../site/repository-schema.ts';
import type { Site } from '../site/schema.ts';

type Repository = Pick<Site, 'repository' | 'repositoryHost' | 'repositoryBranch'>;

/** The form for a mistake in a translation, a file of `.github/ISSUE_TEMPLATE/`, and its field for the address. */
const issueForm = '1-translation.yml';

/** The name of a line in the address of an editor; Forgejo’s editor takes none. */
const editors: Readonly<Record<RepositoryHost, (branch: string, path: string, line: string) => string>> = {
  github: (branch, path, line) => `/edit/${branch}/${path}${line}`,
  gitlab: (branch, path, line) => `/-/edit/${branch}/${path}${line}`,
  forgejo: (branch, path) => `/_edit/${branch}/${path}`,
};

const forms: Readonly<Record<RepositoryHost, (title: string, page: string) => string>> = {
  // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
  github: (title, page) => `/issues/new?template=${issueForm}&title=${title}&address=${page}`,
  // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
  gitlab: (title, page) => `/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${page}`,
  forgejo: (title, page) => `/issues/new?title=${title}&body=${page}`,
};

/**
 * The address at which a file is edited on the host of the repository.
 * @param path of the file from the root of the project, such as `content/statement/kk.mdx`
 * @param line to which the editor scrolls, counted from 1, where it can
 * @returns undefined when `content/site.yaml` names no repository
 */
export function editLink(site: Repository, path: string, line?: number): string | undefined {
  const host = hostOf(site);
  if (!host) return undefined;
  return site.repository + editors[host](encodePath(site.repositoryBranch), encodePath(path), line ? `#L${line}` : '');
}

/**
 * The address of a new issue about a page, with its title and address filled in.
 * @param title of the page, in any script
 * @param page its full address
 * @returns undefined when `content/site.yaml` names no repository
 */
export function issueLink(site: Repository, title: string, page: string): string | undefined {
  const host = hostOf(site);
  return host && site.repository + forms[host](queryValue(title), queryValue(page));
}

const hostOf = ({ repository, repositoryHost }: Repository): RepositoryHost | undefined =>
  repository === undefined ? undefined : (knownHost(repository) ?? repositoryHost);

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * A text as a value in a query. Letters of every script, and other characters that a query may contain, are not
 * encoded: browsers do that, and the page is a third of a kilobyte smaller than with six characters for each letter.
 * https://url.spec.whatwg.org/#url-query-string
 */
const queryValue = (text: string) =>
  text.replace(/[^\p{L}\p{M}\p{N}\-._~:/ ]/gu, encodeURIComponent).replaceAll(' ', '+');
