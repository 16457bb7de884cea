import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

type Child = Element | string | undefined;

/** Makes elements of a document in a namespace: name, attributes, children. */
export type MakeElement = (name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]) => Element;

/** The namespaces of the elements' prefixes; that of elements without one under `''`. */
export type Namespaces = Readonly<Record<string, string>>;

/** An empty XML document with the function that makes its elements. */
export function newDocument(namespaces: Namespaces): { document: Document; make: MakeElement } {
  const document = new DOMImplementation().createDocument(null, '');
  const make: MakeElement = (name, attributes, ...children) => {
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const element = document.createElementNS(namespaces[prefix] ?? null, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const child of children) {
      if (child !== undefined) element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
    return element;
  };
  return { document, make };
}

/** An element whose children are on separate lines: none of them is text. */
export function onLines(element: Element): Element {
  for (const child of [...element.childNodes]) {
    element.insertBefore((element.ownerDocument as Document).createTextNode('\n'), child);
  }
  element.appendChild((element.ownerDocument as Document).createTextNode('\n'));
  return element;
}

/** The children of an element with one of the names in its own namespace, whatever prefix a program has given to it. */
export const childrenOf = (parent: Element, ...names: readonly string[]): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE &&
      names.includes((node as Element).localName ?? '') &&
      (node as Element).namespaceURI === parent.namespaceURI,
  );

/** The document as a file. */
export function serialise(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
