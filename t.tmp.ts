import { mdxToHast, mdxToJs } from 'satteri';
import { paragraphIds } from './src/document/paragraph-ids.ts';
import { voices } from './src/statement/voices.ts';
console.log(mdxToJs('a\n\n<Quote speaker="x">“q *w*”</Quote>\n\n<Quote speaker="y">“q”</Quote>, said\n\n<ContactBlock>\n\nc\n\n</ContactBlock>\n\n- a\n\nz',{hastPlugins:[paragraphIds,voices],elementAttributeNameCase:'html'}).code);
