import { z } from 'astro/zod';
import { readKey } from '../../lib/ssh/key.ts';
import { t } from './messages.ts';

/** A public key in a line, as in a file `.pub`. */
export const publicKey = z.string().superRefine((line, context) => {
  const key = readKey(line);
  if (typeof key === 'string') context.addIssue({ code: 'custom', message: key });
});

const edition = z.int({ error: t('editionNumber') }).min(1, { error: t('editionNumber') });

/** The publisher's keys, when there is more than one. */
export const signingKeysSchema = z
  .array(
    z
      .strictObject({
        key: publicKey,
        from: edition.meta({ description: 'The first edition that it signs.', example: 'from: 1' }),
        until: edition
          .optional()
          .meta({ description: 'The last edition that it signs, when another key follows.', example: 'until: 4' }),
        revoked: z
          .literal(true, { error: t('onlyTrue') })
          .optional()
          .meta({
            description: 'Nothing that it signed counts any more, as when it was stolen.',
            example: 'revoked: true',
          }),
      })
      .refine(({ from, until }) => until === undefined || until >= from, { path: ['until'], error: t('untilBefore') }),
  )
  .min(1)
  .max(20)
  .refine((keys) => new Set(keys.map(({ key }) => key.split(/\s+/)[1])).size === keys.length, { error: t('twice') })
  .optional()
  .meta({
    description: 'The keys with which editions are signed, when there has been more than one; instead of signingKey.',
    example: 'signingKeys: [{ key: "ssh-ed25519 AAAA… name", from: 1 }]',
  });

/** Those who build the site independently, compare it with what is published, and sign that it is the same. */
export const attestersSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: t('attesterId') })
        .max(40)
        .meta({ description: 'A short name for the file with the signature.', example: 'id: name-of-the-group' }),
      name: z.string().min(1).max(200).meta({ description: 'Who they are.', example: 'name: "…"' }),
      key: publicKey.meta({ description: 'Their public key.', example: 'key: ssh-ed25519 AAAA… name' }),
    }),
  )
  .max(20)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: t('twice') })
  .default([])
  .meta({
    description: 'Who builds the site as well and signs that the checksums are the same (npm run attest).',
    example: 'attesters: [{ id: "name-of-the-group", name: "…", key: "ssh-ed25519 AAAA… name" }]',
  });
