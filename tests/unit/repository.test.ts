import { expect, test } from 'playwright/test';
import { editLink, issueLink } from '../../src/model/repository/links.ts';
import { repositoryBranchSchema, repositorySchema } from '../../src/model/site/repository-schema.ts';

const path = 'content/legal/some-topic/kk.mdx';
const siteWith = (repository: string, repositoryHost?: 'github' | 'gitlab' | 'forgejo', repositoryBranch = 'main') => ({
  repository: repositorySchema.parse(repository),
  repositoryHost,
  repositoryBranch: repositoryBranchSchema.parse(repositoryBranch),
});

test('The editor of each host is reached at a file and, where it can, at a line', () => {
  const links = [
    [
      siteWith('https://github.com/owner/name'),
      'https://github.com/owner/name/edit/main/content/legal/some-topic/kk.mdx#L12',
    ],
    [siteWith('https://github.com/owner/name.git'), `https://github.com/owner/name/edit/main/${path}#L12`],
    [
      siteWith('https://gitlab.com/group/sub-group/name/'),
      `https://gitlab.com/group/sub-group/name/-/edit/main/${path}#L12`,
    ],
    [
      siteWith('https://gitlab.other.example/group/name'),
      `https://gitlab.other.example/group/name/-/edit/main/${path}#L12`,
    ],
    [siteWith('https://codeberg.org/owner/name'), `https://codeberg.org/owner/name/_edit/main/${path}`],
    [
      siteWith('https://git.other.example/owner/name', 'forgejo', 'next/2'),
      `https://git.other.example/owner/name/_edit/next/2/${path}`,
    ],
    [
      siteWith('https://git.other.example/owner/name', 'gitlab', 'a#b'),
      `https://git.other.example/owner/name/-/edit/a%23b/${path}#L12`,
    ],
  ] as const;
  for (const [site, link] of links) expect(editLink(site, path, 12)).toBe(link);
  expect(editLink(siteWith('https://github.com/owner/name'), path)).toBe(
    `https://github.com/owner/name/edit/main/${path}`,
  );
});

test('A new issue has the title of the page and its address in it, in any script', () => {
  const title = 'Митинг & «право» #1 + 50 % = ?';
  const address = 'https://statement.example/kk/legal/some-topic/';
  const filled = (repository: string, host?: 'gitlab' | 'forgejo') =>
    new URL(issueLink(siteWith(repository, host), title, address) ?? '').searchParams;
  const github = filled('https://github.com/owner/name');
  expect(github.get('title')).toBe(title);
  expect(github.get('address')).toBe(address);
  expect(github.get('template')).toMatch(/\.yml$/);
  const gitlab = filled('https://git.other.example/owner/name', 'gitlab');
  expect([gitlab.get('issue[title]'), gitlab.get('issue[description]')]).toEqual([title, address]);
  const forgejo = filled('https://git.other.example/owner/name', 'forgejo');
  expect([forgejo.get('title'), forgejo.get('body')]).toEqual([title, address]);
});

test('Without a repository there is no link', () => {
  const site = { repository: undefined, repositoryHost: undefined, repositoryBranch: 'main' };
  expect(editLink(site, path, 1)).toBeUndefined();
  expect(issueLink(site, 'Title', 'https://statement.example/')).toBeUndefined();
});

test('What is not the address of a repository is refused', () => {
  const refused = [
    'http://github.com/owner/name',
    'https://user@github.com/owner/name',
    'https://user:word@github.com/owner/name',
    'https://github.com/owner/name?tab=readme',
    'https://github.com/owner/name#readme',
    'https://github.com/owner',
    'https://github.com/',
    'https://github.com/owner/name/tree/main',
    'https://gitlab.com/owner/name/-/tree/main',
    'https://codeberg.org/owner/name/src/branch/main',
    'https://github.com/owner//name',
    'https://github.com/owner/../name',
    'https://github.com/owner/%2e%2e',
    'https://github.com/owner/na me',
    'https://github.com/owner/.git',
    'https://localhost/owner/name',
    'https://192.168.1.1/owner/name',
    'git@github.com:owner/name.git',
    'ssh://git@github.com/owner/name',
    'github.com/owner/name',
    'javascript:alert(1)',
  ];
  for (const address of refused) expect(repositorySchema.safeParse(address).success, address).toBe(false);
});

test('The name of a branch is as git allows it', () => {
  for (const name of ['main', 'v1.0', 'a/b', 'ветка', 'x-y_z']) {
    expect(repositoryBranchSchema.safeParse(name).success, name).toBe(true);
  }
  for (const name of [
    '',
    '-x',
    '/a',
    'a/',
    'a//b',
    'a..b',
    'a b',
    'a.lock',
    'a~1',
    'a^',
    'a:b',
    'a?',
    '@',
    'a@{1}',
    '.a',
    'a/.b',
    'a.',
  ]) {
    expect(repositoryBranchSchema.safeParse(name).success, name).toBe(false);
  }
});
