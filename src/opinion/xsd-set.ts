import { parseXml, type XmlElement } from '../representation/xml.js';
import { XsdFileError } from './errors.js';

const XSD = 'http://www.w3.org/2001/XMLSchema';

/** An XSD and what it includes: files of one folder, by their names. */
export interface XsdSet {
  /** Name of the file that the others are included from. */
  readonly main: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Empty where it has none. */
  readonly namespace: string;
}

/** Files of a set at most. */
const MOST_FILES = 200;

/**
 * Gathers an XSD with what it includes, imports and redefines. Only files beside it are read: an address on the network, or in
 * another folder, is refused, so that no engine ever looks for one.
 *
 * @param read the bytes of a file in the folder
 * @throws XsdFileError, and whatever `read` throws
 */
export function gatherXsd(main: string, read: (name: string) => Buffer): XsdSet {
  const files = new Map<string, Buffer>();
  let namespace = '';
  for (const waiting = [main]; waiting.length > 0; ) {
    const name = waiting.pop() as string;
    if (files.has(name)) continue;
    if (files.size >= MOST_FILES) throw new XsdFileError(`${main} includes more than ${MOST_FILES} files.`);
    const bytes = read(name);
    const { root, problem, limit } = parseXml(bytes);
    if (root === undefined) throw new XsdFileError(`${name} is no XSD: ${problem ?? limit}`);
    if (root.name !== 'schema' || root.namespace !== XSD)
      throw new XsdFileError(`${name} is no XSD: its root element is ${root.name}.`);
    if (name === main) namespace = root.attributes.get('targetNamespace') ?? '';
    files.set(name, bytes);
    waiting.push(...root.children.flatMap((child) => locationOf(child, name)));
  }
  return { main, files, namespace };
}

function locationOf({ name, attributes }: XmlElement, file: string): string[] {
  const location = attributes.get('schemaLocation');
  if (!/^(?:include|import|redefine|override)$/.test(name) || location === undefined) return [];
  const plain = location.replace(/^\.\//, '');
  if (!/^[\w][\w .-]*$/.test(plain))
    throw new XsdFileError(
      `${file} leads to ${location}: only files beside it are read, and nothing from the network.`,
    );
  return [plain];
}
