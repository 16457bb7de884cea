import type { APIRoute } from 'astro';
import { atom, type Feed, json } from '../../downloads/feeds/feeds.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    [atom, json].map((feed) => ({ params: { ...params, feed: feed.page }, props: { ...props, ...feed } })),
  );

interface Props extends Feed {
  locale: LocaleCode;
}

export const GET: APIRoute<Props> = async ({ props: { locale, write } }) => new Response(await write(locale));
