import type { APIRoute } from 'astro';
import { quotationCard, quotedParagraphs } from '../../../cards/cards.ts';
import { localePaths } from '../../../site/languages.ts';

export const getStaticPaths = async () => {
  const paths = localePaths().map(async ({ props: { locale } }) =>
    (await quotedParagraphs(locale)).map((paragraph) => ({
      params: { locale, paragraph: paragraph.id },
      props: { locale, paragraph },
    })),
  );
  return (await Promise.all(paths)).flat();
};
export const GET: APIRoute = async ({ props: { locale, paragraph } }) =>
  new Response(await quotationCard(locale, paragraph));
