import {
  XmlElement as LibXmlElement,
  ParseOption,
  XmlCData,
  XmlDocument,
  type XmlNode,
  XmlText,
  XmlTreeNode,
} from 'libxml2-wasm';

/** An XML element as plain data. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes by local name; one in a namespace has the key `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside the element. */
  readonly text: string;
}

export type XmlReading =
  | { readonly root: XmlElement; readonly problem?: undefined }
  | { readonly problem: string; readonly root?: undefined };

// No network, no external entities, line numbers beyond 65,535; depth is limited to 256 by libxml2 itself.
const OPTIONS = {
  option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES,
};

const TYPE_DECLARATION = /<!DOCTYPE/i;

/**
 * Parses untrusted XML. A document type declaration is refused before the parser sees it, so no entity is ever
 * expanded; depth is limited.
 *
 * @param visit called with the live libxml2 document before it is freed, so that a validator needs no second parse
 */
export function parseXml(
  source: Uint8Array | string,
  visit?: (doc: XmlDocument, root: XmlElement) => void,
): XmlReading {
  if (TYPE_DECLARATION.test(prolog(source)))
    return { problem: 'The document has a document type declaration.' };
  let doc: XmlDocument;
  try {
    doc =
      typeof source === 'string'
        ? XmlDocument.fromString(source, OPTIONS)
        : XmlDocument.fromBuffer(source, OPTIONS);
  } catch (error) {
    return { problem: (error as Error).message.trim() || 'The document is not well-formed XML.' };
  }
  try {
    if (doc.dtd) return { problem: 'The document has a document type declaration.' };
    const root = plain(doc.root);
    visit?.(doc, root);
    return { root };
  } finally {
    doc.dispose();
  }
}

/** The part of a document in which a document type declaration can stand: before the root element, not in a comment. */
function prolog(source: Uint8Array | string): string {
  const head =
    typeof source === 'string'
      ? source.slice(0, 4096)
      : Buffer.from(source.subarray(0, 8192)).toString('latin1');
  const [before = ''] = head
    .replaceAll('\0', '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split(/<[^!?]/, 1);
  return before;
}

function plain(element: LibXmlElement): XmlElement {
  const attributes = new Map<string, string>();
  for (const attr of element.attrs) {
    attributes.set(attr.namespaceUri ? `{${attr.namespaceUri}}${attr.name}` : attr.name, attr.value);
  }
  const children: XmlElement[] = [];
  let text = '';
  for (let node: XmlNode | null = element.firstChild; node; node = nextOf(node)) {
    if (node instanceof LibXmlElement) children.push(plain(node));
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  }
  return { name: element.name, namespace: element.namespaceUri, attributes, children, text };
}

/** libxml2-wasm gives a processing instruction no `next`. */
function nextOf(node: XmlNode): XmlNode | null {
  return node instanceof XmlTreeNode ? node.next : node.get('following-sibling::node()[1]');
}

/** The first child element with that local name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((c) => c.name === name);
}

/** Steps to the children of elements that were asked for: lists may have a hundred thousand. */
const STEPS = new WeakMap<XmlElement, ReadonlyMap<XmlElement, string>>();

/** XPath-like step of the n-th child: `Name`, or `Name[2]` where siblings share the name. */
export function step(parent: XmlElement, element: XmlElement): string {
  let steps = STEPS.get(parent);
  if (steps === undefined) {
    steps = stepsOf(parent);
    STEPS.set(parent, steps);
  }
  return steps.get(element) ?? element.name;
}

function stepsOf({ children }: XmlElement): ReadonlyMap<XmlElement, string> {
  const namesakes = new Map<string, number>();
  for (const { name } of children) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  const before = new Map<string, number>();
  return new Map(
    children.map((c) => {
      const place = (before.get(c.name) ?? 0) + 1;
      before.set(c.name, place);
      return [c, (namesakes.get(c.name) ?? 0) > 1 ? `${c.name}[${place}]` : c.name];
    }),
  );
}
