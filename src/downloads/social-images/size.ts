/** The size of all cards in pixels, as `frame.typ` sets them: what Open Graph’s readers show whole. */
export const cardSize = { width: '1200', height: '630' } as const;
