import { parseXml, type XmlElement } from '../representation/xml.js';

/** Namespace of every Enterprise Manager document. */
export const NAMESPACE = 'http://www.veeam.com/ent/v1.0';

export interface Particle {
  readonly name: string;
  /** Name of a complex type; absent where the content is simple. */
  readonly complexType?: string;
  readonly min: number;
  readonly max: number;
}

/** What the XSD says of one complex type, extensions resolved. */
interface ComplexType {
  /** Child elements in the order the schema demands. */
  readonly children: readonly Particle[];
  readonly attributes: ReadonlySet<string>;
  /** Name of the complex type that it extends. */
  readonly base?: string;
}

/** The part of the XSD that libxml2 does not hand out: which child stands where. */
export interface XsdModel {
  /** Complex type of each global element. */
  readonly elements: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ComplexType>;
  /** Names of the simple types. */
  readonly simple: ReadonlySet<string>;
}

/** Whether elements of a type may say by xsi:type that they are of another one: the same, or one that extends it. */
export function substitutes({ types }: XsdModel, type: string, declared: string): boolean {
  for (let name: string | undefined = type; name !== undefined; name = types.get(name)?.base)
    if (name === declared) return true;
  return false;
}

/**
 * Reads the modules of the contract's XSD. Knows what the contract uses: sequences, choices, extensions, named and
 * anonymous types, attributes.
 *
 * @param modules the text of every XSD file
 */
export function readXsdModel(modules: readonly string[]): XsdModel {
  const elements = new Map<string, string>();
  const types = new Map<string, ComplexType>();
  const simple = new Set<string>();
  const declared = new Map<string, XmlElement>();
  const globals: XmlElement[] = [];
  for (const text of modules) {
    const { root, problem } = parseXml(text);
    if (!root) throw new Error(`The contract's XSD cannot be read: ${problem}`);
    for (const node of root.children) {
      if (node.name === 'complexType') declared.set(attribute(node, 'name'), node);
      if (node.name === 'simpleType') simple.add(attribute(node, 'name'));
      if (node.name === 'element') globals.push(node);
    }
  }

  const complex = (name: string): ComplexType => {
    const known = types.get(name);
    if (known) return known;
    const node = declared.get(name);
    const children: Particle[] = [];
    const attributes = new Set<string>();
    const base = node && extended(node);
    const type = { children, attributes, ...(base !== undefined && declared.has(base) ? { base } : {}) };
    // Entered before it is complete, so that a type may contain itself.
    types.set(name, type);
    if (node) collect(name, node, children, attributes);
    return type;
  };

  const collect = (owner: string, node: XmlElement, children: Particle[], attributes: Set<string>): void => {
    for (const part of node.children) {
      switch (part.name) {
        case 'complexContent':
        case 'simpleContent':
        case 'sequence':
        case 'choice':
        case 'all':
          collect(owner, part, children, attributes);
          break;
        case 'extension': {
          const base = local(attribute(part, 'base'));
          if (declared.has(base)) {
            const inherited = complex(base);
            children.push(...inherited.children);
            for (const name of inherited.attributes) attributes.add(name);
          }
          collect(owner, part, children, attributes);
          break;
        }
        case 'element':
          children.push(particle(owner, part));
          break;
        case 'attribute':
          attributes.add(attribute(part, 'name'));
          break;
      }
    }
  };

  const particle = (owner: string, node: XmlElement): Particle => {
    const name = attribute(node, 'name');
    const max = node.attributes.get('maxOccurs') ?? '1';
    const occurs = {
      name,
      min: Number(node.attributes.get('minOccurs') ?? '1'),
      max: max === 'unbounded' ? Number.POSITIVE_INFINITY : Number(max),
    };
    const type = complexTypeOf(`${owner}.${name}`, node);
    return type ? { ...occurs, complexType: type } : occurs;
  };

  const complexTypeOf = (anonymousName: string, node: XmlElement): string | undefined => {
    const named = local(node.attributes.get('type') ?? '');
    if (declared.has(named)) {
      complex(named);
      return named;
    }
    const inline = node.children.find((c) => c.name === 'complexType');
    if (!inline) return undefined;
    declared.set(anonymousName, inline);
    complex(anonymousName);
    return anonymousName;
  };

  for (const node of globals) {
    const name = attribute(node, 'name');
    elements.set(name, complexTypeOf(`/${name}`, node) ?? '');
  }
  // What no element is declared to be may stand in its place all the same, by xsi:type.
  for (const name of [...declared.keys()]) complex(name);
  return { elements, types, simple };
}

/** Name of the type that a complex type extends. */
function extended(type: XmlElement): string | undefined {
  const extension = type.children.flatMap((c) => c.children).find((c) => c.name === 'extension');
  return extension && local(attribute(extension, 'base'));
}

function attribute(node: XmlElement, name: string): string {
  return node.attributes.get(name) ?? '';
}

function local(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}
