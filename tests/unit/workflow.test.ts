import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { annotationOf } from '../../src/publish/github.ts';
import { root } from '../setup/project.ts';

const text = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');

test('The workflow for changes that come in may only read, has no secrets and runs on pull requests alone', () => {
  const { on, permissions, jobs } = parse(text);
  expect(on).toEqual(['pull_request']);
  expect(permissions).toEqual({ contents: 'read' });
  for (const job of Object.values<{ permissions?: unknown }>(jobs)) expect(job.permissions).toBeUndefined();
  expect(JSON.stringify(parse(text))).not.toMatch(
    /secrets|pull_request_target|github\.token|GITHUB_TOKEN|github\.event/,
  );
});

test('A sentence is shown next to its line, whatever signs it has, and begins no other command', () => {
  const problem = {
    file: 'content/a, b:c%.mdx',
    line: 12,
    wrong: '100 % “x”\r\n::set-env name=A::b',
    fix: 'Write: y, z.',
  };
  expect(annotationOf(problem)).toBe(
    '::error file=content/a%2C b%3Ac%25.mdx,line=12::100 %25 “x”%0D%0A::set-env name=A::b%0A→ Write: y, z.',
  );
  expect(annotationOf({ ...problem, code: 'double-space' })).toContain(',title=double-space::');
});
