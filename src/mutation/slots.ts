import { type Message, syntaxOf, withBody } from './message.js';
import { type Element, elements, escaped, parseXml, unescaped, writeXml } from './xml.js';

/**
 * Where something stands: names from the root on, as in XML, e.g. `Job/Links/Link{Up BackupServerReference}/Href`. An attribute is
 * named like an element; links are told apart by Rel and Type.
 */
export type Place = string;

/** A link by its Rel and its Type, which may be missing. */
const LINK = /^Link\{(?<rel>\S*) (?<type>\S*)\}$/;

/** One occurrence of a place in a body, whatever the body is written in. */
export interface Slot {
  readonly syntax: 'xml' | 'json';
  /** What stands there; undefined where it is no single value. */
  readonly value: string | undefined;
  /** True for a number or a truth value of JSON, and for what looks like one in XML. */
  readonly bare: boolean;
  set(value: string): void;
  /** Puts a value of another type there; false where the syntax has but one. */
  retype(): boolean;
  remove(): void;
  rename(name: string): void;
  /** Puts it there twice; false where it cannot stand twice. */
  double(): boolean;
  /** Puts null there; false in XML, which has none. */
  nullify(): boolean;
}

/**
 * Changes every occurrence of a place.
 *
 * @param change false: it was left as it was
 * @returns undefined where nothing was changed
 */
export function changePlace(
  message: Message,
  place: Place,
  change: (slot: Slot) => boolean,
): Message | undefined {
  const [, ...names] = place.split('/');
  const text = message.body.toString('utf8');
  if (syntaxOf(message) === 'xml') {
    const document = parseXml(text);
    if (document === undefined) return undefined;
    const changed = xmlSlots(document.root, names).map(change);
    return changed.includes(true) ? withBody(message, writeXml(document)) : undefined;
  }
  if (syntaxOf(message) !== 'json') return undefined;
  const value = parsed(text);
  const changed = jsonSlots(value, names).map(change);
  return changed.includes(true) ? withBody(message, JSON.stringify(value)) : undefined;
}

/** Every place in a body of XML, each once, in the order of the document; none in any other body. */
export function placesOf(message: Message): Place[] {
  const document = syntaxOf(message) === 'xml' ? parseXml(message.body.toString('utf8')) : undefined;
  const found = new Set<Place>();
  const visit = (element: Element, place: Place): void => {
    for (const [name] of element.attributes) if (!/^xmlns(?::|$)/.test(name)) found.add(`${place}/${name}`);
    for (const child of elements(element)) {
      const attribute = (name: string): string =>
        child.attributes.find(([known]) => known === name)?.[1] ?? '';
      const name = child.name === 'Link' ? `Link{${attribute('Rel')} ${attribute('Type')}}` : child.name;
      found.add(`${place}/${name}`);
      visit(child, `${place}/${name}`);
    }
  };
  if (document) visit(document.root, document.root.name);
  return [...found];
}

/** What stands at a place of a body of XML, the first time; undefined where it is no single value or not there. */
export function valueAt(message: Message, place: Place): string | undefined {
  let value: string | undefined;
  changePlace(message, place, (slot) => {
    value ??= slot.value;
    return false;
  });
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function xmlSlots(owner: Element, [name = '', ...rest]: readonly string[]): Slot[] {
  const link = LINK.exec(name)?.groups;
  const fitting = elements(owner).filter((child) => {
    if (!link) return child.name === name;
    const of = (attribute: string): string =>
      child.attributes.find(([known]) => known === attribute)?.[1] ?? '';
    return child.name === 'Link' && of('Rel') === link.rel && of('Type') === link.type;
  });
  if (rest.length > 0) return fitting.flatMap((child) => xmlSlots(child, rest));
  return [
    ...fitting.map((child) => elementSlot(owner, child)),
    ...owner.attributes
      .filter(([known]) => known === name)
      .map((attribute) => attributeSlot(owner, attribute)),
  ];
}

function elementSlot(owner: Element, element: Element): Slot {
  const at = (): number => owner.children.indexOf(element);
  const isValue = elements(element).length === 0;
  const own = element.children.filter((child) => typeof child === 'string').join('');
  return {
    syntax: 'xml',
    value: isValue ? unescaped(own) : undefined,
    bare: isValue && isBare(own),
    set(text) {
      element.children = text === '' ? [] : [escaped(text)];
    },
    retype: () => false,
    remove: () => void owner.children.splice(at(), 1),
    rename(name) {
      element.name = name;
    },
    double() {
      owner.children.splice(at(), 0, structuredClone(element));
      return true;
    },
    nullify: () => false,
  };
}

function attributeSlot(owner: Element, attribute: [string, string]): Slot {
  return {
    syntax: 'xml',
    value: unescaped(attribute[1]),
    bare: isBare(attribute[1]),
    set(text) {
      attribute[1] = escaped(text);
    },
    retype: () => false,
    remove: () => void owner.attributes.splice(owner.attributes.indexOf(attribute), 1),
    rename(name) {
      attribute[0] = name;
    },
    double: () => false,
    nullify: () => false,
  };
}

function isBare(text: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(text);
}

type JsonOwner = Record<string, unknown>;

/**
 * Items of a list have no names in JSON, members of a list root stand in a list of their own, and dialects write the first
 * letter small.
 */
function jsonSlots(owner: unknown, names: readonly string[]): Slot[] {
  const [name = '', ...rest] = names;
  if (Array.isArray(owner)) return owner.flatMap((item) => jsonSlots(item, names));
  if (typeof owner !== 'object' || owner === null) return [];
  const members = owner as JsonOwner;
  const known = Object.keys(members).find((member) => member === name || camel(member) === camel(name));
  if (known === undefined) {
    const lists = Object.values(members).filter((value) => Array.isArray(value));
    // A list root: its items are called something in XML alone.
    const [only] = lists;
    return Object.keys(members).length === 1 && only !== undefined ? itemSlots(only, rest) : [];
  }
  const value = members[known];
  if (Array.isArray(value) && LINK.test(rest[0] ?? '')) return linkSlots(value, rest);
  if (rest.length === 0) return Array.isArray(value) ? itemSlots(value, []) : [memberSlot(members, known)];
  return Array.isArray(value) ? value.flatMap((item) => listed(item, rest)) : jsonSlots(value, rest);
}

/** What stands below an item: with the name of the item before it or, where items are written side by side, without. */
function listed(item: unknown, names: readonly string[]): Slot[] {
  const found = jsonSlots(item, names);
  return found.length > 0 || names.length < 2 ? found : jsonSlots(item, names.slice(1));
}

function linkSlots(links: unknown[], [name = '', ...rest]: readonly string[]): Slot[] {
  const { rel, type } = LINK.exec(name)?.groups ?? {};
  const of = (link: unknown, wanted: string): unknown =>
    Object.entries(link ?? {}).find(([member]) => camel(member) === camel(wanted))?.[1] ?? '';
  const fitting = links.filter((link) => of(link, 'Rel') === rel && of(link, 'Type') === type);
  return rest.length > 0 ? fitting.flatMap((link) => jsonSlots(link, rest)) : itemSlots(links, [], fitting);
}

/** @param items those of the list that are meant */
function itemSlots(list: unknown[], names: readonly string[], items: readonly unknown[] = [...list]): Slot[] {
  if (names.length > 0) return list.flatMap((item) => jsonSlots(item, names));
  return items.map((item) => {
    const at = (): number => list.indexOf(item);
    return {
      syntax: 'json',
      ...singleValue(item),
      set(text) {
        list[at()] = text;
      },
      retype() {
        list[at()] = typeof item === 'object' ? 'plenty' : {};
        return true;
      },
      remove: () => void list.splice(at(), 1),
      rename: () => undefined,
      double() {
        list.splice(at(), 0, structuredClone(item));
        return true;
      },
      nullify() {
        list[at()] = null;
        return true;
      },
    };
  });
}

function memberSlot(owner: JsonOwner, name: string): Slot {
  const value = owner[name];
  return {
    syntax: 'json',
    ...singleValue(value),
    set(text) {
      owner[name] = typeof value === 'number' && isBare(text) ? Number(text) : text;
    },
    retype() {
      owner[name] = typeof value === 'string' ? 4711 : 'plenty';
      return true;
    },
    remove: () => void delete owner[name],
    rename(other) {
      const entries = Object.entries(owner).map(([key, v]) => [key === name ? other : key, v] as const);
      for (const key of Object.keys(owner)) delete owner[key];
      Object.assign(owner, Object.fromEntries(entries));
    },
    double: () => false,
    nullify() {
      if (value === null) return false;
      owner[name] = null;
      return true;
    },
  };
}

function singleValue(value: unknown): Pick<Slot, 'value' | 'bare'> {
  const single = ['string', 'number', 'boolean'].includes(typeof value);
  return { value: single ? String(value) : undefined, bare: single && typeof value !== 'string' };
}

function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
