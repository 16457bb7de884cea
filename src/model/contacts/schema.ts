import { z } from 'astro/zod';
import { calendarDay } from '../languages/schema.ts';
import { isPublicHost, leadsToPublicHost } from '../problems/web-address.ts';
import { addressOf, type ChannelKind, channelKinds, isPhone } from './channels.ts';
import { t } from './messages.ts';

const statuses = ['as-published', 'verified', 'withdrawn'] as const;

/** Says that a channel cannot be read, and how it is written. */
const wanted: Readonly<Record<ChannelKind, string>> = {
  mobile: t('wanted.telephone'),
  office: t('wanted.telephone'),
  email: t('wanted.email'),
  website: t('wanted.website'),
  twitter: t('wanted.twitter'),
  facebook: t('wanted.facebook'),
};

/** Whether an address works from everywhere. */
function isReachable(kind: ChannelKind, value: string): boolean {
  if (isPhone(kind)) return true;
  return kind === 'email' ? isPublicHost(value.slice(value.indexOf('@') + 1)) : leadsToPublicHost(value);
}

/** A way to contact somebody. E.164 and links are derived from what is printed; see `channels.ts`. */
const channel = z
  .strictObject({
    kind: z.enum(channelKinds, { error: t('oneOf', { known: channelKinds.join(', ') }) }).meta({
      description: 'What it is: mobile, office, email, website, twitter or facebook.',
      example: 'kind: mobile',
    }),
    printed: z.string().min(1).meta({ description: 'As the statement prints it.', example: 'printed: "…"' }),
    status: z.enum(statuses, { error: t('oneOf', { known: statuses.join(', ') }) }).meta({
      description: 'A withdrawn channel stays here so that it can be found and left out everywhere.',
      example: 'status: as-published',
    }),
    withdrawn: calendarDay.optional().meta({
      description: 'The day on which it was withdrawn; the record of the edition names it.',
      example: 'withdrawn: 2026-12-31',
    }),
    verified: calendarDay
      .optional()
      .meta({ description: 'The day on which an editor made sure that it works.', example: 'verified: 2026-12-31' }),
  })
  .superRefine(({ kind, printed, status, verified, withdrawn }, context) => {
    const add = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const address = addressOf({ kind, printed });
    if (!address) add('printed', t('printed', { printed, wanted: wanted[kind] }));
    else if (!isReachable(kind, address.value)) add('printed', t('printed', { printed, wanted: t('wanted.public') }));
    if (status === 'verified' && !verified) add('status', t('noDay'));
    if (status === 'withdrawn' && !withdrawn) add('status', t('noDayOfWithdrawal'));
    if (status !== 'withdrawn' && withdrawn) add('withdrawn', t('onlyWithdrawn'));
    if (status !== 'verified' && verified) add('verified', t('onlyVerified'));
  });

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language's tag in BCP 47 that names a language: `en`, `ru`, `nb`. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
    error: t('languageTag'),
    abort: true,
  })
  .refine((tag) => languageNames.of(tag) !== undefined, {
    error: t('noLanguage'),
  });

/** `content/contacts/<person>.yaml`: how to contact a person, as the statement says. */
export const contactSchema = z.strictObject({
  city: z.string().min(1).meta({
    description: 'Where the person is to be found: a place of content/places.yaml.',
    example: 'city: id-of-a-place',
  }),
  languages: z
    .array(language)
    .min(1)
    .meta({ description: 'Languages in which the person can be reached, by their codes.', example: 'languages: [en]' }),
  channels: z.array(channel).min(1).meta({
    description: 'The numbers and addresses, in the order of the statement.',
    example: 'channels: [{ kind: mobile, printed: "…", status: as-published }]',
  }),
});

export type ContactRecord = z.output<typeof contactSchema>;
export type Channel = ContactRecord['channels'][number];
