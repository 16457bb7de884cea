import type { APIRoute } from 'astro';
import { feeds } from '../../feeds/feeds.ts';
import type { LocaleCode } from '../../i18n/locales.ts';
import { localePaths } from '../../site/languages.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    feeds.map(({ page, write }) => ({ params: { ...params, feed: page }, props: { ...props, write } })),
  );

interface Props {
  locale: LocaleCode;
  write: (locale: LocaleCode) => Promise<string>;
}

export const GET: APIRoute<Props> = async ({ props: { locale, write } }) => new Response(await write(locale));
