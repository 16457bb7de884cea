import type { APIRoute } from 'astro';
import { quotationCard, quotedVoices } from '../../../downloads/social-images/cards.ts';
import { localePaths } from '../../../model/site/languages.ts';

export const getStaticPaths = async () => {
  const paths = localePaths().map(async ({ props: { locale } }) =>
    (await quotedVoices(locale)).map((quoted) => ({
      params: { locale, card: quoted.name },
      props: { locale, quoted },
    })),
  );
  return (await Promise.all(paths)).flat();
};
export const GET: APIRoute = async ({ props: { locale, quoted } }) => new Response(await quotationCard(locale, quoted));
