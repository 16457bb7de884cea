import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { dist } from './site.ts';

/** The mail of the built site, as it is in its file. */
export const mailBytes = () => readFileSync(join(dist, 'statement.eml'));

/** The mail as a mail program reads it: decoded, part by part. */
export const openMail = () => new PostalMime().parse(mailBytes());
