import type { Message } from './message.js';
import type { Operator } from './operator.js';
import { changePlace, type Place, type Slot } from './slots.js';

const SHAPE = ['required', 'additions', 'values', 'listed-values'].flatMap((tier) => [
  `xml-${tier}`,
  `json-${tier}`,
]);

/** Id of nothing. */
const NOBODY = 'eeeeeeee-0000-4000-8000-00000000000e';
const GUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;

const ends =
  (name: string) =>
  (place: Place): boolean =>
    place.endsWith(`/${name}`);
const inLink =
  (name: string) =>
  (place: Place): boolean =>
    /\/Link\{[^}]*\}\/\w+$/.test(place) && place.endsWith(`/${name}`);
const isLink = (place: Place): boolean => place.endsWith('}');

function at(change: (slot: Slot) => boolean | undefined): Operator['apply'] {
  return (message: Message, place) => changePlace(message, place, (slot) => change(slot) === true);
}

/** Gives a single value another one; left alone where that is the same. */
function becomes(value: (old: string, slot: Slot) => string | undefined): Operator['apply'] {
  return at((slot) => {
    const next = slot.value === undefined ? undefined : value(slot.value, slot);
    if (next === undefined || next === slot.value) return false;
    slot.set(next);
    return true;
  });
}

function done(act: (slot: Slot) => void): Operator['apply'] {
  return at((slot) => {
    act(slot);
    return true;
  });
}

function removedIn(syntax: Slot['syntax']): Operator['apply'] {
  return at((slot) => {
    if (slot.syntax === syntax) slot.remove();
    return slot.syntax === syntax;
  });
}

const place = (
  id: string,
  summary: string,
  checks: readonly string[],
  apply: Operator['apply'],
  fits?: Operator['fits'],
): Operator => ({ id, summary, scope: 'place', checks, apply, ...(fits ? { fits } : {}) });

/** Checks of the members of a shape, of links, and of two readings that ought to agree. */
const LINKS = [
  'links-resolve',
  'links-on-target',
  'link-type-matches-target',
  'link-type-present',
  'link-name-of-target',
  'alternate-link',
  'action-links',
  'action-named',
  'children-lead-up',
  'parents-hold-children',
  'href-of-kind',
  'href-of-type',
  'links-documented',
  'link-listed-values',
  'actions-on-resource',
  'link-method',
  'type-of-itself',
  'uid-agrees',
  'member-of-collection',
  'version-links',
  'versions-listed',
  'folder-links',
  'replica-folder-links',
  'session-delete-link',
  'session-of-itself',
  'task-address',
  'paging-info',
  'xml-json-agree',
  'reference-entity-agree',
] as const;

/** Checks of two readings that ought to agree. */
const AGREE = [
  'xml-json-agree',
  'reference-entity-agree',
  'link-type-present',
  'member-of-collection',
] as const;

const isOther =
  (syntax: Slot['syntax']) =>
  (old: string, slot: Slot): string | undefined =>
    slot.syntax !== syntax
      ? undefined
      : old === 'true'
        ? 'false'
        : old === 'false'
          ? 'true'
          : slot.bare
            ? `${old}1`
            : `${old}x`;

/** Single places of a body: the same in both syntaxes, unless said. */
export const PLACES: readonly Operator[] = [
  place(
    'removed',
    'A member is missing.',
    ['xml-required', 'json-required', 'links-documented', 'alternate-link', ...AGREE],
    done((slot) => slot.remove()),
  ),
  place(
    'renamed',
    'A member has another name.',
    SHAPE,
    done((slot) => slot.rename('Renamed')),
    (p) => !isLink(p),
  ),
  place(
    'emptied',
    'A value is empty.',
    [...SHAPE, 'uid-pattern', ...AGREE, ...LINKS],
    becomes((_, slot) => (slot.bare && slot.syntax === 'json' ? undefined : '')),
  ),
  place(
    'value-nonsense',
    'A value is one that nobody knows.',
    [...SHAPE, 'uid-pattern', ...AGREE, ...LINKS],
    becomes((old) => (old === '' ? undefined : 'Nonsense 4711')),
  ),
  place(
    'retyped',
    'A value of JSON is of another type.',
    ['json-values'],
    at((slot) => slot.retype()),
  ),
  place(
    'null',
    'A value of JSON is null.',
    ['json-values', 'json-required', ...AGREE],
    at((slot) => slot.nullify()),
  ),
  place(
    'doubled',
    'What stands once stands twice.',
    [...SHAPE, 'xml-order', 'uid-unique', 'links-documented', ...AGREE],
    at((slot) => slot.double()),
  ),
  place(
    'other-in-xml',
    'A value is another one in XML than in JSON.',
    [...SHAPE, ...LINKS, 'link-type-present'],
    becomes(isOther('xml')),
  ),
  place(
    'other-in-json',
    'A value is another one in JSON than in XML.',
    [...SHAPE, ...LINKS, 'link-type-present'],
    becomes(isOther('json')),
  ),
  place(
    'missing-in-xml',
    'What stands in JSON is missing in XML.',
    ['xml-required', 'links-documented', 'alternate-link', ...AGREE],
    removedIn('xml'),
  ),
  place(
    'missing-in-json',
    'What stands in XML is missing in JSON.',
    ['json-required', 'links-documented', 'alternate-link', ...AGREE],
    removedIn('json'),
  ),
  place(
    'uid-bare',
    'A UID is a bare GUID.',
    ['uid-pattern', 'xml-values', 'json-values'],
    becomes((old) => GUID.exec(old)?.[0]),
    ends('UID'),
  ),
  place(
    'uid-of-other-kind',
    'A UID is of another kind.',
    ['uid-pattern', 'uid-agrees'],
    becomes((old) => old.replace(/^urn:veeam:\w+/, 'urn:veeam:Nonsense')),
    ends('UID'),
  ),
  place(
    'uid-of-nobody',
    'A UID has another id than the resource.',
    ['uid-agrees', 'reference-entity-agree', 'member-of-collection', 'uid-persists'],
    becomes((old) => old.replace(GUID, NOBODY)),
    ends('UID'),
  ),
  place(
    'href-of-nobody',
    'An Href leads to what there is not.',
    LINKS,
    becomes((old) => old.replace(GUID, NOBODY)),
    ends('Href'),
  ),
  place(
    'href-misspelt',
    'An Href leads to an address that there is not.',
    LINKS,
    becomes((old) => old.replace(/\/api\/(\w+)/, '/api/$1x')),
    ends('Href'),
  ),
  place(
    'href-to-other-kind',
    'An Href leads to a resource of another kind.',
    LINKS,
    becomes((old) => old.replace(/\/api\/.*$/, '/api/')),
    ends('Href'),
  ),
  place(
    'href-on-other-host',
    'An Href leads to another host.',
    ['links-on-target'],
    becomes((old) => old.replace(/^(https?:\/\/)[^/]+/, '$1elsewhere.example')),
    ends('Href'),
  ),
  place(
    'rel-nonsense',
    'A link has a Rel that there is not.',
    ['link-listed-values', 'links-documented'],
    becomes(() => 'Nonsense'),
    inLink('Rel'),
  ),
  place(
    'type-nonsense',
    'A Type is one that there is not.',
    ['link-listed-values', ...LINKS, ...SHAPE],
    becomes(() => 'Nonsense'),
    ends('Type'),
  ),
  place(
    'type-of-other-kind',
    'A Type is that of another kind.',
    LINKS,
    becomes((old) => (old === 'LogonSession' ? 'Job' : 'LogonSession')),
    ends('Type'),
  ),
  place(
    'link-gone',
    'A link is missing.',
    [
      'links-documented',
      'alternate-link',
      'session-delete-link',
      'folder-links',
      'replica-folder-links',
      'versions-listed',
      'paging-info',
      ...AGREE,
    ],
    done((slot) => slot.remove()),
    isLink,
  ),
];
