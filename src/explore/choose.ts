import type { Document } from '../representation/document.js';
import type { XmlElement } from '../representation/xml.js';

/** A member with more values than this over a list tells its instances apart, not their kinds. */
const MOST_VALUES = 12;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * Which members of a list to look at, so that they differ as much as they can: in the values of members that have few
 * (types, platforms, states), in the members and links they have at all, and in age, the oldest and the newest.
 *
 * Deterministic: what stands first wins where nothing tells two apart.
 *
 * @param list a list of entities in XML
 * @returns URLs of the chosen members, the most telling first; empty where the document is no such list
 */
export function chooseMembers(list: Document, count: number): string[] {
  const members = (list.syntax === 'xml' ? (list.root?.children ?? []) : []).filter((m) =>
    m.attributes.has('Href'),
  );
  const traits = traitsOf(members);
  const chosen: number[] = [];
  const known = new Set<string>();
  while (chosen.length < Math.min(count, members.length)) {
    const news = traits.map((own, i) =>
      chosen.includes(i) ? -1 : own.filter((trait) => !known.has(trait)).length,
    );
    const best = news.indexOf(Math.max(...news));
    chosen.push(best);
    for (const trait of traits[best] ?? []) known.add(trait);
  }
  return chosen.map((i) => members[i]?.attributes.get('Href') ?? '');
}

/** What tells the members of a list apart. */
function traitsOf(members: readonly XmlElement[]): string[][] {
  const facts = members.map(factsOf);
  const values = new Map<string, Set<string>>();
  for (const own of facts) {
    for (const [name, value] of own) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const extremes = new Map<string, readonly [string, string]>();
  for (const [name, seen] of values) {
    const times = [...seen].filter((v) => TIME.test(v)).sort();
    if (times.length > 1) extremes.set(name, [times[0] as string, times.at(-1) as string]);
  }
  return facts.map((own) =>
    [...own].flatMap(([name, value]) => {
      const ages = extremes.get(name);
      const telling =
        ages !== undefined ? ages.includes(value) : (values.get(name)?.size ?? 0) <= MOST_VALUES;
      return telling ? [`has ${name}`, `${name}=${value}`] : [`has ${name}`];
    }),
  );
}

/** Members that are text, and what kinds of links there are. */
function factsOf(member: XmlElement): Map<string, string> {
  const facts = new Map<string, string>();
  for (const child of member.children) {
    if (child.name === 'Links') {
      for (const link of child.children) {
        facts.set(`${link.attributes.get('Rel')} ${link.attributes.get('Type') ?? ''}`, '');
      }
    } else {
      facts.set(child.name, child.children.length === 0 ? child.text : '');
    }
  }
  return facts;
}
