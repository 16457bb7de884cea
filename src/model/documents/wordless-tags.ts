/** The self-closing tags, such as `<Cite source="…" />`: words inside one would be shown nowhere. */
const wordless: readonly string[] = ['Cite'];

/** Whether a tag shows no words of its own. */
export const isWordless = (name: string) => wordless.includes(name);
