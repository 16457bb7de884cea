import { expect, test } from 'playwright/test';
import { type SignedEdition, shortSum } from '../../src/model/editions/signed-edition.ts';
import { find, type Reply, type World } from '../../src/publish/service-worker/signed/answer.ts';

const file = 'en/index.html';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (text: string, status = 200): Reply => ({ status, bytes: bytesOf(text) });

const editionOf = async (texts: Readonly<Record<string, string>>, record: object = {}): Promise<SignedEdition> => {
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(texts)) files.set(name, await shortSum(bytesOf(text)));
  return { record, files } as unknown as SignedEdition;
};

interface Answers {
  /** The answers of the address, to the first and the second request. */
  readonly here?: readonly (Reply | undefined)[];
  readonly copies?: Readonly<Record<string, Reply | undefined>>;
  readonly kept?: string;
  readonly edition?: SignedEdition;
  /** The edition that is found at the address ('') or at a copy. */
  readonly learns?: Readonly<Record<string, SignedEdition>>;
  readonly mayAskCopies?: boolean;
}

/** Finds the page with these answers; also returns the requests, in order. */
async function answerIn({ here = [], copies = {}, kept, edition, learns = {}, mayAskCopies = true }: Answers) {
  let known = edition ?? (await editionOf({ [file]: 'current' }));
  const requests: string[] = [];
  const world: World = {
    known: () => known,
    askHere: async (again) => {
      requests.push(again ? 'here again' : 'here');
      return here[again ? 1 : 0];
    },
    copies: () => Object.keys(copies),
    askCopy: async (copy) => {
      requests.push(copy);
      return copies[copy];
    },
    learn: async (copy = '') => {
      requests.push(`edition of ${copy || 'here'}`);
      known = learns[copy] ?? known;
      return copy in learns;
    },
    kept: async () => (kept === undefined ? undefined : bytesOf(kept)),
    impatience: () => new Promise(() => undefined),
  };
  const answer = await find(file, world, mayAskCopies);
  return { answer, requests, text: 'bytes' in answer ? new TextDecoder().decode(answer.bytes) : undefined };
}

test('A page of the known edition is shown at once, and nothing else is requested', async () => {
  const { answer, requests } = await answerIn({
    here: [page('current')],
    copies: { a: page('current') },
    kept: 'current',
  });
  expect(answer.from).toBe('here');
  expect(requests).toEqual(['here']);
});

test('Where the address does not answer or fails, copies are requested in turn until one has the page', async () => {
  for (const first of [undefined, page('', 500), page('current', 503)]) {
    const copies = { a: undefined, b: page('forged'), c: page('current', 404), d: page('current'), e: page('current') };
    const { answer, requests } = await answerIn({ here: [first], copies });
    expect(answer).toMatchObject({ from: 'copy', copy: 'd', reason: 'silent' });
    expect(requests).toEqual(['here', 'a', 'b', 'edition of b', 'c', 'edition of c', 'd']);
  }
});

test('Other bytes, with any status, are never shown: the edition is requested, then copies, then the kept page is used', async () => {
  for (const first of [page('forged'), page('forged', 404), page('current', 404), page('', 200), page('forged', 301)]) {
    const { answer, text } = await answerIn({
      here: [first, page('forged')],
      copies: { a: page('forged') },
      kept: 'current',
    });
    expect(answer).toMatchObject({ from: 'kept', reason: 'altered' });
    expect(text).toBe('current');
  }
});

test('What was kept is not shown either when it is not of the known edition', async () => {
  const { answer } = await answerIn({ here: [page('forged')], kept: 'older' });
  expect(answer).toEqual({ from: 'nowhere', reason: 'altered' });
});

test('A page of a newer edition is shown once that edition is learnt', async () => {
  const newer = await editionOf({ [file]: 'newer' });
  const { answer, text } = await answerIn({ here: [page('newer')], learns: { '': newer }, kept: 'current' });
  expect(answer.from).toBe('here');
  expect(text).toBe('newer');
});

test('An outdated answer from a cache is requested again where the edition is genuine', async () => {
  const newer = await editionOf({ [file]: 'newer' });
  const { answer, requests } = await answerIn({ here: [page('older'), page('newer')], learns: { '': newer } });
  expect(answer.from).toBe('here');
  expect(requests).toEqual(['here', 'edition of here', 'here again']);
});

test('A newer edition that a copy has is learnt from it, and an older page is not shown any more', async () => {
  const newer = await editionOf({ [file]: 'newer' });
  const { answer, text } = await answerIn({ copies: { a: page('newer') }, learns: { a: newer }, kept: 'current' });
  expect(answer).toMatchObject({ from: 'copy', copy: 'a' });
  expect(text).toBe('newer');
  const later = await answerIn({ copies: { a: page('forged') }, learns: { a: newer }, kept: 'current' });
  expect(later.answer).toEqual({ from: 'nowhere', reason: 'silent' });
});

test('With data saver no copy is requested', async () => {
  const { answer, requests } = await answerIn({ copies: { a: page('current') }, kept: 'current', mayAskCopies: false });
  expect(answer.from).toBe('kept');
  expect(requests).toEqual(['here']);
});

test('What the publisher has removed or ended is not shown, wherever it is still found', async () => {
  const without = await editionOf({});
  const ended = await editionOf({ [file]: 'current' }, { ends: true });
  for (const [edition, from] of [
    [without, 'removed'],
    [ended, 'ended'],
  ] as const) {
    const answers = { copies: { a: page('forged') }, kept: 'current' };
    expect((await answerIn({ ...answers, here: [page('forged')], learns: { '': edition } })).answer).toEqual({ from });
    expect((await answerIn({ ...answers, learns: { a: edition } })).answer).toEqual({ from });
  }
});

test('Copies that are announced while others are requested are requested too, each once', async () => {
  const copies: Record<string, Reply | undefined> = { a: undefined };
  const known = await editionOf({ [file]: 'current' });
  const requests: string[] = [];
  const answer = await find(
    file,
    {
      known: () => known,
      askHere: async () => undefined,
      copies: () => Object.keys(copies),
      askCopy: async (copy) => {
        requests.push(copy);
        copies['b'] = page('current');
        return copies[copy];
      },
      learn: async () => false,
      kept: async () => undefined,
      impatience: () => new Promise(() => undefined),
    },
    true,
  );
  expect(answer).toMatchObject({ from: 'copy', copy: 'b' });
  expect(requests).toEqual(['a', 'b']);
});

test('What was kept is shown when waiting for copies takes too long', async () => {
  const known = await editionOf({ [file]: 'current' });
  const answer = await find(
    file,
    {
      known: () => known,
      askHere: async () => undefined,
      copies: () => ['a'],
      askCopy: () => new Promise(() => undefined),
      learn: async () => false,
      kept: async () => bytesOf('current'),
      impatience: async () => undefined,
    },
    true,
  );
  expect(answer).toMatchObject({ from: 'kept', reason: 'silent' });
});
