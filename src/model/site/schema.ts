import { z } from 'astro/zod';
import { localeCodes } from '../languages/locales.ts';
import { calendarDay, localeCode } from '../languages/schema.ts';
import { isWebAddress } from '../problems/web-address.ts';
import { attestersSchema, publicKey, signingKeysSchema } from './keys-schema.ts';
import { t } from './messages.ts';
import { knownHost, repositoryBranchSchema, repositoryHostSchema, repositorySchema } from './repository-schema.ts';
import { isContact, securitySchema } from './security-schema.ts';

const eachOnce = (list: readonly string[]) => new Set(list).size === list.length;

/** In this century or the last one. The clock of the machine is not used, as it may be wrong. */
const isPlausible = (day: string) => /^(?:19|20)/.test(day);

/** `content/site.yaml`: the facts of the whole site. */
export const siteSchema = z
  .strictObject({
    address: z
      .string()
      .refine(isWebAddress, {
        error: t('address'),
        abort: true,
      })
      .refine((address) => new URL(address).href.replace(/\/$/, '') === new URL(address).origin, {
        error: t('onlyName'),
      })
      .transform((address) => address.replace(/\/+$/, ''))
      .meta({
        description: 'The main address of the site, without anything after its name.',
        example: 'address: https://statement.example',
      }),
    mirrors: z
      .array(
        z
          .string()
          .refine(isWebAddress, {
            error: t('mirror'),
            abort: true,
          })
          .transform((address) => address.replace(/\/*$/, '/')),
      )
      .refine(eachOnce, { error: t('twice') })
      .default([])
      .meta({
        description: 'Where copies of the site stand, each address in full; it may lead into a folder.',
        example: 'mirrors: [https://mirror.example/statement/]',
      }),
    onion: z
      .string()
      .regex(/^http:\/\/[a-z2-7]{56}\.onion\/?$/, {
        error: t('onion'),
      })
      .transform((address) => address.replace(/\/$/, ''))
      .optional()
      .meta({
        description: 'The address of the site as an onion service: https://spec.torproject.org/address-spec.html',
        example: 'onion: http://….onion',
      }),
    languages: z
      .array(localeCode(() => t('language', { known: localeCodes().join(', ') })))
      .min(1)
      .refine(eachOnce, { error: t('twice') })
      .meta({
        description: 'The languages of the site, in the order in which they are listed.',
        example: 'languages: [en, ru]',
      }),
    incomplete: z
      .array(localeCode(() => t('noRow')))
      .refine(eachOnce, { error: t('twice') })
      .default([])
      .meta({
        description: 'Languages in which the site is not whole yet: shown only where a text is translated.',
        example: 'incomplete: [uz]',
      }),
    original: localeCode().meta({
      description: 'The language in which the statement was issued; the others translate it.',
      example: 'original: en',
    }),
    issued: calendarDay
      .refine(isPlausible, { error: t('implausible') })
      .meta({ description: 'The day of issue.', example: 'issued: 2001-12-31' }),
    topics: z.array(z.string()).default([]).meta({
      description: 'Topics of the pages on the law, in their order: names of folders in content/legal/.',
      example: 'topics: [name-of-the-folder]',
    }),
    afterwards: z.string().optional().meta({
      description: 'The topic that tells what has happened since the statement: its page is linked below the headline.',
      example: 'afterwards: name-of-the-folder',
    }),
    organisations: z
      .array(z.string())
      .min(1)
      .refine(eachOnce, { error: t('twice') })
      .meta({
        description:
          'The organisations that issued the statement, in its order: names of files in content/organisations/.',
        example: 'organisations: [name-of-the-file]',
      }),
    signingKey: publicKey.optional().meta({
      description: 'With this key the sums of the published files are signed: npm run sign.',
      example: 'signingKey: ssh-ed25519 AAAA… name',
    }),
    signingKeys: signingKeysSchema,
    attesters: attestersSchema,
    security: securitySchema,
    corrections: z
      .string()
      .refine(isContact, { error: t('contact') })
      .optional()
      .meta({
        description: 'Where readers report a mistake in a translation; named on the page on the state of translations.',
        example: 'corrections: mailto:corrections@statement.example',
      }),
    repository: repositorySchema,
    repositoryHost: repositoryHostSchema,
    repositoryBranch: repositoryBranchSchema,
    offline: z
      .boolean({ error: t('trueOrFalse') })
      .default(true)
      .meta({
        description: 'Whether browsers keep the pages for readers who are offline.',
        example: 'offline: false',
      }),
  })
  .refine(({ languages, incomplete }) => !incomplete.some((locale) => languages.includes(locale)), {
    path: ['incomplete'],
    error: t('inBoth'),
  })
  .refine(({ languages, original }) => languages.includes(original), {
    path: ['original'],
    error: t('notAmong'),
  })
  .refine(({ signingKey, signingKeys }) => signingKey === undefined || signingKeys === undefined, {
    path: ['signingKeys'],
    error: t('bothKeys'),
  })
  .refine(({ repository, repositoryHost }) => !repository || repositoryHost || knownHost(repository), {
    path: ['repository'],
    error: t('unknownHost'),
  })
  .refine(
    ({ repository, repositoryHost }) =>
      !repositoryHost || (knownHost(repository ?? '') ?? repositoryHost) === repositoryHost,
    {
      path: ['repositoryHost'],
      error: t('otherHost'),
    },
  )
  .refine(({ topics, afterwards }) => afterwards === undefined || topics.includes(afterwards), {
    path: ['afterwards'],
    error: t('noTopic'),
  });

export type Site = z.output<typeof siteSchema>;
