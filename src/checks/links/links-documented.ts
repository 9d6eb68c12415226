import type { Contract } from '../../contract/contract.js';
import type { Form, LinkRule } from '../../contract/types.js';
import type { TargetUrl } from '../../http/target-url.js';
import type { Document } from '../../representation/document.js';
import { type Link, placeOf, type Resource } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { membersOf } from '../neighbours.js';
import { lesserAccount } from '../rights.js';

/**
 * A representation carries the links of its page, each with the Rel and Type given there.
 *
 * Documentation: "Links" of each operation; attributes_of_a_link_element.
 */
export const linksDocumented: Check = {
  id: 'links-documented',
  requirement: 'links.documented',
  reach: 'run',
  also: [
    'logon.delete-link',
    'logon.sessions-linked',
    'versions.create-new-session-link',
    'tasks.delete-link',
    'self-service.links',
  ],
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { case: c, contract, observations } = context;
    const lesser = lesserAccount(context);
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    const members = new Set(membersOf(exchange, context));
    for (const resource of observations.resources(exchange)) {
      // The root of the API and VLAN configurations name no Type: they are what the operation says.
      const isOwn = resource.root || (resource.uid !== undefined && members.has(resource));
      const type = resource.type ?? (isOwn ? c.operation.resource : undefined);
      if (type === undefined) continue;
      const rules = rulesOf(contract, type);
      if (rules.length > 0) judged++;
      for (const rule of rules)
        faults.push(...judgeRule(rule, resource, observations.target, document, lesser));
    }
    return judged === 0 ? new NotObserved('No resource in the body has documented links.') : faults;
  },
};

/** What a resource belongs to, and its other form: there whatever the account may do. */
const OWN = new Set(['Up', 'Alternate']);

function rulesOf(contract: Contract, type: string): LinkRule[] {
  const form: Form = type.endsWith('Reference') ? 'reference' : 'entity';
  return contract.linkRules(type.replace(/Reference$/, '')).filter((rule) => rule.in.includes(form));
}

/** @param lesser why the account may have fewer links than the page has */
function judgeRule(
  rule: LinkRule,
  resource: Resource,
  target: TargetUrl,
  document: Document,
  lesser: string | undefined,
): Fault[] {
  const matching = resource.links.filter(
    (link) => rule.rel.includes(link.rel ?? '') && leadsTo(link, rule.to, target),
  );
  const named = `${rule.rel.join(' or ')} ${rule.type.join(' or ')} ${rule.to}`.replace('  ', ' ');
  if (matching.length === 0) {
    const isOther = ({ to, type }: NonNullable<LinkRule['or']>[number]): boolean =>
      resource.links.some(
        (link) =>
          rule.rel.includes(link.rel ?? '') && type.includes(link.type ?? '') && leadsTo(link, to, target),
      );
    if (!rule.required || rule.or?.some(isOther)) return [];
    return [
      {
        message: `The link ${named} is missing.`,
        location: `${resource.location}/Links`,
        expected: named,
        actual: resource.links.map((l) => `${l.rel} ${l.type ?? ''}`.trim()).join(', ') || 'no links',
        ...(lesser === undefined || rule.rel.some((rel) => OWN.has(rel)) ? {} : { disputed: lesser }),
      },
    ];
  }
  // Several links may lead there, to the references and to the entities: one with the right Type is enough.
  const typed = matching.filter((link) => link.type !== undefined);
  if (
    rule.type.length === 0 ||
    typed.length === 0 ||
    typed.some((link) => rule.type.includes(link.type ?? ''))
  )
    return [];
  return typed.map((link) => ({
    message: `The link ${rule.rel.join(' or ')} ${rule.to} has another Type.`,
    location: placeOf(link, 'Type', document),
    expected: rule.type.join(' or '),
    actual: link.type ?? 'absent',
  }));
}

/** Whether a link leads to what a path template with its query describes. */
function leadsTo({ href }: Link, template: string, target: TargetUrl): boolean {
  const resolved = href === undefined ? undefined : target.resolve(href);
  if (!resolved) return false;
  const [want, wanted] = templateOf(template);
  const { steps } = target.place(resolved.url);
  if (want.length !== steps.length) return false;
  if (!want.every((part, i) => part.startsWith('{') || part === steps[i])) return false;
  if (wanted.length === 0) return true;
  const parameters = new URLSearchParams(new URL(resolved.url).search.toLowerCase());
  return wanted.every(([name, value]) => parameters.get(name) === value);
}

type Template = readonly [steps: readonly string[], query: readonly (readonly [string, string])[]];
const TEMPLATES = new Map<string, Template>();

/** The steps of a template and its query, in lower case but for the names of what it leaves open. */
function templateOf(template: string): Template {
  let taken = TEMPLATES.get(template);
  if (taken === undefined) {
    const [path = '', query = ''] = template.split('?');
    const steps = path.split('/').filter(Boolean);
    taken = [
      steps.map((step) => (step.startsWith('{') ? step : step.toLowerCase())),
      [...new URLSearchParams(query.toLowerCase())],
    ];
    TEMPLATES.set(template, taken);
  }
  return taken;
}
