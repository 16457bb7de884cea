import { type SignedEdition, shortSum } from '../../../model/editions/signed-edition.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly bytes: Bytes;
}

/** What is known, and which servers can be requested. */
export interface World {
  /** The newest signed edition that is known; it may change after each request. */
  known(): SignedEdition;
  /** Requests the file at the reader's address; again when the first answer was unusable. */
  askHere(again: boolean): Promise<Reply | undefined>;
  /** Other addresses of the site that the signed editions name. */
  copies(): readonly string[];
  askCopy(copy: string): Promise<Reply | undefined>;
  /** Fetches the newest edition there, within some seconds. @returns whether what it has is genuine and not old */
  learn(copy?: string): Promise<boolean>;
  /** The file as it was kept on the device. */
  kept(): Promise<Bytes | undefined>;
  /** Ends waiting for the copies when there is something else to show. */
  impatience(): Promise<undefined>;
}

/** Why the file does not come from the address at which the reader is. */
type Reason = 'silent' | 'altered';

/** Where a file comes from; its bytes are those of the newest signed edition that is known. */
export type Answer =
  | { readonly from: 'here'; readonly bytes: Bytes }
  | { readonly from: 'copy'; readonly copy: string; readonly bytes: Bytes; readonly reason: Reason }
  | { readonly from: 'kept'; readonly bytes: Bytes; readonly reason: Reason }
  | { readonly from: 'nowhere'; readonly reason: Reason }
  /** The publisher has removed the file. */
  | { readonly from: 'removed' }
  /** The publisher has retired the service worker. */
  | { readonly from: 'ended' };

/**
 * Finds a file of a site whose editions are signed. The network comes first, but its answer is shown only when its
 * bytes are those of the newest signed edition that is known, or of a newer one that follows it. Otherwise the copies
 * are requested in turn, and finally the kept file is shown. No copy is requested before the reader's address has
 * failed.
 * @param file path from the root of the site, which is in the edition that is known
 * @param mayAskCopies false when the reader saves data
 */
export async function find(file: string, world: World, mayAskCopies: boolean): Promise<Answer> {
  const first = await world.askHere(false);
  let bytes = await fitting(first, file, world);
  if (bytes) return { from: 'here', bytes };
  const reason: Reason = first && first.status < 500 ? 'altered' : 'silent';
  if (reason === 'altered') {
    const isGenuine = await world.learn();
    const end = ending(file, world);
    if (end) return end;
    // The answer may come from the browser’s own cache, into which somebody else has put it.
    bytes = await fitting(first, file, world);
    bytes ??= isGenuine ? await fitting(await world.askHere(true), file, world) : undefined;
    if (bytes) return { from: 'here', bytes };
  }
  const kept = await world.kept();
  const fittingKept = () => fitting(kept && { status: 200, bytes: kept }, file, world);
  if (mayAskCopies) {
    const asking = askCopies(file, world, reason);
    const found = await ((await fittingKept()) ? Promise.race([asking, world.impatience()]) : asking);
    if (found) return found;
  }
  // A newer edition may have been learnt meanwhile.
  bytes = await fittingKept();
  return bytes ? { from: 'kept', bytes, reason } : { from: 'nowhere', reason };
}

async function askCopies(file: string, world: World, reason: Reason): Promise<Answer | undefined> {
  const tried = new Set<string>();
  for (;;) {
    // Each may announce others.
    const copy = world.copies().find((one) => !tried.has(one));
    if (copy === undefined) return undefined;
    tried.add(copy);
    const reply = await world.askCopy(copy);
    if (!reply) continue;
    let bytes = await fitting(reply, file, world);
    if (!bytes) {
      await world.learn(copy);
      const end = ending(file, world);
      if (end) return end;
      bytes = await fitting(reply, file, world);
    }
    if (bytes) return { from: 'copy', copy, bytes, reason };
  }
}

/** What an edition that was just fetched means for the file, if the file must no longer be shown. */
function ending(file: string, world: World): Answer | undefined {
  const { record, files } = world.known();
  if (record.ends) return { from: 'ended' };
  return files.has(file) ? undefined : { from: 'removed' };
}

/** @returns the bytes of an answer, if they are those of the newest edition that is known */
async function fitting(reply: Reply | undefined, file: string, world: World): Promise<Bytes | undefined> {
  if (reply?.status !== 200) return undefined;
  return (await shortSum(reply.bytes)) === world.known().files.get(file) ? reply.bytes : undefined;
}
