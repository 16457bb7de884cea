import type { APIRoute } from 'astro';
import { type TimelineFile, timelineFiles } from '../../downloads/timeline/files.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { localePaths } from '../../model/site/languages.ts';
import { hasEvents } from '../../model/timeline/events.ts';

export const getStaticPaths = async () =>
  (await hasEvents())
    ? localePaths().flatMap(({ params, props }) =>
        timelineFiles.map((file) => ({ params: { ...params, format: file.format }, props: { ...props, ...file } })),
      )
    : [];

interface Props extends TimelineFile {
  locale: LocaleCode;
}

export const GET: APIRoute<Props> = async ({ props: { locale, write } }) => new Response(await write(locale));
