import type { Contract } from '../../contract/contract.js';
import type { Resource } from '../../representation/resources.js';
import { READABLE, representsKeyResources } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { misled } from '../neighbours.js';

/**
 * Alternate of a reference leads to the entity of the same resource, Alternate of an entity to its reference.
 *
 * Documentation: attributes_of_a_link_element, "Alternate URL".
 */
export const alternateLink: Check = {
  id: 'alternate-link',
  requirement: 'links.alternate',
  reach: 'run',
  needs: READABLE,
  applies: representsKeyResources,
  judge(exchange, context) {
    const { observations } = context;
    const faults: Fault[] = [];
    let judged = 0;
    for (const resource of observations.resources(exchange)) {
      const alternate = resource.links.find((l) => l.rel === 'Alternate');
      if (!alternate?.href || resource.href === undefined || resource.type === undefined) continue;
      // A wrong Href is a fault of its own: href-of-kind.
      if (misled(resource, context)) continue;
      judged++;
      const expected = otherForm(resource);
      const actual = { path: pathOf(alternate.href), entity: isEntity(alternate.href), type: alternate.type };
      if (
        actual.path !== expected.path ||
        actual.entity !== expected.entity ||
        !typesOf(resource, expected.type, context.contract).includes(actual.type ?? '')
      ) {
        faults.push({
          message: 'Alternate does not lead to the other representation of the resource.',
          location: alternate.location,
          expected: `${expected.type} ${expected.path}${expected.entity ? '?format=Entity' : ''}`,
          actual: `${alternate.type ?? 'no Type'} ${alternate.href}`,
        });
      }
    }
    return judged === 0 ? new NotObserved('No resource in the body has an Alternate link.') : faults;
  },
};

/** The Type that the other form has, and those that a page gives its link instead. */
function typesOf({ type = '' }: Resource, expected: string, contract: Contract): string[] {
  const isReference = expected.endsWith('Reference');
  const rules = contract
    .linkRules(type.replace(/Reference$/, ''))
    .filter(({ rel }) => rel.includes('Alternate'));
  return [
    expected,
    ...rules.flatMap((rule) => rule.type).filter((known) => known.endsWith('Reference') === isReference),
  ];
}

function otherForm({ href = '', type = '' }: Resource): { path: string; entity: boolean; type: string } {
  const reference = type.endsWith('Reference');
  return {
    path: pathOf(href),
    entity: reference,
    type: reference ? type.slice(0, -'Reference'.length) : `${type}Reference`,
  };
}

function pathOf(href: string): string {
  const path = URL.canParse(href, 'https://target') ? new URL(href, 'https://target').pathname : href;
  // Servers mind neither case nor doubled and trailing slashes (FACTS).
  return path
    .toLowerCase()
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

function isEntity(href: string): boolean {
  return /[?&]format=entit(y|ies)\b/i.test(href);
}
