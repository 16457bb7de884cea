import { getEntry } from 'astro:content';
import { readChannels } from '../contacts/files.ts';
import { contactPieces, type Piece } from '../contacts/linkify.ts';
import type { Block } from '../documents/blocks.ts';
import { readContent } from '../documents/content.ts';
import { documentIn } from '../documents/entries.ts';
import { translatorFor } from '../interface/strings.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { reviewOf } from '../translations/page-state.ts';
import type { SignedReview } from '../translations/review.ts';
import { quotationsIn } from './quotations.ts';
import { personOf } from './speakers.ts';

/** The statement in a language as plain words, for all formats except pages. */
export interface StatementParts {
  readonly title: string;
  /** Place of the dateline. */
  readonly place: string;
  readonly review: SignedReview | undefined;
  /** The numbered paragraphs. */
  readonly paragraphs: readonly StatementParagraph[];
  /** The lines of the contact block, without what has been withdrawn. */
  readonly contacts: readonly (readonly Piece[])[];
}

export interface StatementParagraph {
  /** Its address, such as `p4`. */
  readonly id: string;
  readonly text: string;
  /** The quotations in it, marks included. */
  readonly quotations: readonly Quotation[];
}

interface Quotation {
  readonly text: string;
  readonly speaker: Speaker;
}

/** Who is quoted, in the language of the statement. */
export interface Speaker {
  /** Id of a person or an organisation in `content/`. */
  readonly id: string;
  readonly name: string;
  /** The role of a person in the organisation. */
  readonly role: string | undefined;
  /** The organisation for which a person speaks. */
  readonly organisation: string | undefined;
}

/** @returns the statement in a language, block by block */
export async function statementParts(locale: LocaleCode): Promise<StatementParts> {
  const { data } = await documentIn('statement', locale);
  const { blocks } = readContent().read('statement', locale);
  const channels = readChannels(process.cwd());
  const t = await translatorFor(locale);
  return {
    title: data.title,
    place: data.place,
    review: reviewOf('statement', locale),
    paragraphs: await Promise.all(blocks.filter(({ id }) => id).map((block) => paragraphFrom(block, locale))),
    contacts: blocks.filter(({ id }) => !id).map(({ text }) => contactPieces(t, text, channels)),
  };
}

/** The speaker with whose quotation a paragraph opens. */
export function voiceOf({ text, quotations: [first] }: StatementParagraph): Speaker | undefined {
  return first && text.startsWith(first.text) ? first.speaker : undefined;
}

async function paragraphFrom(block: Block, locale: LocaleCode): Promise<StatementParagraph> {
  const quotations = quotationsIn(block).map(async ({ text, attributes }) => ({
    text,
    speaker: await speakerOf(attributes['speaker'] ?? '', locale),
  }));
  return { id: block.id ?? '', text: block.text, quotations: await Promise.all(quotations) };
}

async function speakerOf(id: string, locale: LocaleCode): Promise<Speaker> {
  const person = await personOf(id);
  const organisation = (await getEntry('organisations', person?.organisation ?? id))?.data.name[locale];
  const name = person ? person.name[locale] : organisation;
  if (!name) throw new Error(`Nobody is known as “${id}” in the language “${locale}”.`);
  return { id, name, role: person?.role?.[locale], organisation: person && organisation };
}
