import type { MdastNode } from 'satteri';
import { nearest, type Problem, type Sentences } from '../checks/problem.ts';
import type { TextFile } from '../checks/text-file.ts';
import { topLevel } from './blocks.ts';

/**
 * Says in plain words what the MDX parser complains of.
 * @param error what it threw: a message `line:column: reason`
 * @param components names of the components that may be used
 */
export function explainMdx({ file, text }: TextFile, error: unknown, components: readonly string[]): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, reported = '1', reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const unclosed = /closing tag for `<(\w*)>`(?: \((\d+):\d+\))?/.exec(reason);
  if (unclosed) {
    const [, name = '', opened] = unclosed;
    if (!components.includes(name)) return { file, line: Number(opened ?? reported), ...explainTag(name, components) };
    return {
      file,
      line: Number(opened ?? reported),
      wrong: `The tag <${name}> is opened here and not closed in the same paragraph.`,
      fix: `Write </${name}> where it ends.`,
    };
  }
  const line = Number(reported);
  const content = text.split(/\r?\n/)[line - 1] ?? '';
  const smart = /<\w+[^>]*=\s*[“”„«»‘’]/.exec(content);
  if (smart) {
    return {
      file,
      line,
      wrong: `In the tag ${smart[0]} the quotation mark is a typographic one.`,
      fix: 'Inside a tag, use the straight quotation mark: ".',
    };
  }
  if (/<!--/.test(content)) {
    return {
      file,
      line,
      wrong: 'A remark between <!-- and --> stands in the text; here there are none.',
      fix: 'Take it out, with all that stands between the two signs.',
    };
  }
  const bare = /<((?:https?:|mailto:|www\.)[^>\s]*|[^<>\s@]+@[^<>\s]+)>/.exec(content);
  if (bare) {
    return {
      file,
      line,
      wrong: `The address ${bare[0]} stands between < and >, which is taken for a tag.`,
      fix: `Write it without them: ${bare[1]}`,
    };
  }
  const closing = /closing tag `<\/(\w+)>`, expected an open tag/.exec(reason);
  if (closing) {
    return {
      file,
      line,
      wrong: `The tag </${closing[1]}> closes what was not opened in the same paragraph.`,
      fix: `Write <${closing[1]}> where it begins, or take </${closing[1]}> out.`,
    };
  }
  if (/[{}]/.test(reason.replace(/\(note: .*?\)/s, '')) || /expression/.test(reason)) {
    return {
      file,
      line,
      wrong: 'A curly bracket stands in the text; brackets of this kind are commands.',
      fix: 'Write \\{ or \\} if the text needs it, else take it out.',
    };
  }
  if (/`<|JSX|tag/.test(reason)) {
    return {
      file,
      line,
      wrong: 'There is a “<” or a tag here that cannot be read.',
      fix: 'Write &lt; for the sign itself; a tag is written like <Quote speaker="…">“…”</Quote>.',
    };
  }
  return { file, line, wrong: `The text can't be read here (${reason}).`, fix: 'Compare the line with the original.' };
}

/** What Markdown knows and the texts of this site do without: an image would even be fetched from elsewhere. */
const foreignKinds: Readonly<Record<string, string>> = {
  image: 'an image',
  imageReference: 'an image',
  html: 'HTML',
  code: 'a block of code (a line indented by four spaces is one)',
  inlineCode: 'code between two ` signs',
  blockquote: 'a quotation block (a line that begins with >)',
  thematicBreak: 'a line of hyphens or asterisks',
  table: 'a table',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  delete: 'a text that is struck out',
  linkReference: 'a link whose address stands elsewhere',
  definition: 'the address of a link, apart from its words',
};

function explainTag(name: string, components: readonly string[]): Sentences {
  const meant = nearest(name, components);
  return {
    wrong: `There is no tag <${name}>.`,
    fix: meant
      ? `Write <${meant}> … </${meant}>.`
      : `Take it out; the tags of this text are: ${components.join(', ') || 'none'}. An empty line begins a new paragraph.`,
  };
}

/**
 * Finds components that do not exist and commands that have no place in a text.
 * @param components names of the components that may be used
 * @throws like `readBlocks` when the file is not valid MDX
 */
export function unknownMarkup({ file, text }: TextFile, components: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: MdastNode) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      if (!components.includes(name)) {
        problems.push({ file, line, ...explainTag(name, components) });
      }
    }
    const foreign = foreignKinds[node.type];
    if (foreign) {
      problems.push({
        file,
        line,
        wrong: `There is ${foreign} here; texts have paragraphs, headings, lists and links only.`,
        fix: 'Take it out, or write it as a paragraph.',
      });
    }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      problems.push({
        file,
        line,
        wrong: `{${node.value}} is a command; in a text there are none.`,
        fix: 'Write \\{ and \\} if the text needs curly brackets, else take them out.',
      });
    }
    if (node.type === 'mdxjsEsm') {
      problems.push({
        file,
        line,
        wrong: 'The paragraph begins with “import” or “export” and is taken for a command.',
        fix: 'Begin the paragraph with another word.',
      });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of topLevel(text)) visit(node);
  return problems;
}
