import { z } from 'astro/zod';
import { calendarDay } from '../languages/schema.ts';
import { isWebAddress } from '../problems/web-address.ts';
import { t } from './messages.ts';

/** Whether a text is an address to write to or call, as in RFC 9116, section 2.5.3. */
export const isContact = (text: string) =>
  /^(?:mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|tel:\+[\d-]+)$/.test(text) ||
  (text.startsWith('https://') && isWebAddress(text));

/** Whom to inform about a vulnerability of the site: RFC 9116. Published only when it is given. */
export const securitySchema = z
  .strictObject({
    contact: z
      .array(
        z.string().refine(isContact, {
          error: t('contact'),
        }),
      )
      .min(1, { error: t('noContact') }),
    expires: calendarDay,
  })
  .optional()
  .meta({
    description:
      'Whom to tell of a weakness in the site, and until when that holds; published as /.well-known/security.txt.',
    example: 'security: { contact: [mailto:security@statement.example], expires: 2001-12-31 }',
  });
