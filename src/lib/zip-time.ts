/** The first day that a zip archive can name. fflate writes a local time, so this is the same in every time zone. */
export const noTime = new Date(1980, 0, 1);
