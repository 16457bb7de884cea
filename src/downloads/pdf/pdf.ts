import type { LocaleCode } from '../../model/languages/locales.ts';
import { typesetPdf } from '../typst/pdf.ts';
import { paperData } from './paper-data.ts';

/** The statement on paper: two pages that also a screen reader reads well. */
export const statementPdf = async (locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> =>
  typesetPdf('src/downloads/pdf/statement.typ', await paperData(locale));

/** The statement on paper for weak eyes: letters of 18 points at least. */
export const largePdf = async (locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> =>
  typesetPdf('src/downloads/pdf/statement-large.typ', await paperData(locale));
