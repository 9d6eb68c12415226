import type { MemberShape, Shapes, TypeShape } from '../shapes/shapes.js';
import type { ChangeKind } from './changes.js';

/** A change before it has an id and a severity. */
export interface Found {
  readonly kind: ChangeKind;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly where?: string;
}

/** Instances that a type must have on both sides before a member counts as gone: fewer may lack it by chance. */
const ENOUGH = 5;

/**
 * Changes in what types have. What one side had no instance of is not compared; a member counts as gone only where it stood
 * in every instance before and stands in none after, so that estates with other things in them compare.
 */
export function* typeChanges(before: Shapes, after: Shapes): Generator<Found> {
  const later = new Map(after.types.map((type) => [`${type.media} ${type.type}`, type]));
  for (const earlier of before.types) {
    const now = later.get(`${earlier.media} ${earlier.type}`);
    if (now !== undefined) yield* memberChanges(earlier, now);
  }
}

function* memberChanges(before: TypeShape, after: TypeShape): Generator<Found> {
  const { type, media } = before;
  const found = (kind: ChangeKind, path: string, was: string, is: string): Found => ({
    kind,
    subject: `${type} ${path}`,
    before: was,
    after: is,
    where: media,
  });
  const isEnough = before.count >= ENOUGH && after.count >= ENOUGH;
  for (const [path, member] of Object.entries(before.members)) {
    const now = after.members[path];
    if (now === undefined) {
      const isWhole = member.count === before.count && !isBelowAbsent(path, after);
      if (isEnough && isWhole)
        yield found(goneKind(path), path, `in all of ${before.count}`, `in none of ${after.count}`);
      continue;
    }
    yield* kindChanges(member, now, before, after, (kind, was, is) => found(kind, path, was, is));
    const [was, is] = [member.values?.join(', '), now.values?.join(', ')];
    if (was !== undefined && is !== undefined && was !== is) yield found('value-changed', path, was, is);
  }
  for (const [path, member] of Object.entries(after.members)) {
    const isNew = before.members[path] === undefined && !isBelowAbsent(path, before);
    if (isNew && isEnough && member.count === after.count)
      yield found(appearedKind(path), path, `in none of ${before.count}`, `in all of ${after.count}`);
  }
}

/** Whether what a member stands in has no instance. */
function isBelowAbsent(path: string, { members }: TypeShape): boolean {
  if (path.startsWith('Links[')) return false;
  const parent = /^(.+)[/@]/.exec(path)?.[1];
  return parent !== undefined && members[parent] === undefined;
}

/** Kinds that say what a value is; null says that there is none. */
function valueKinds({ kinds }: MemberShape): string[] {
  return kinds.filter((kind) => kind !== 'null');
}

function* kindChanges(
  was: MemberShape,
  is: MemberShape,
  before: TypeShape,
  after: TypeShape,
  found: (kind: ChangeKind, was: string, is: string) => Found,
): Generator<Found> {
  const [old, now] = [valueKinds(was), valueKinds(is)];
  if (old.length > 0 && now.length > 0 && !old.some((kind) => now.includes(kind)))
    if (before.media === 'json')
      // An element without anything in it looks like text.
      yield found('member-retyped', old.join(' or '), now.join(' or '));
  const wasWhole = was.count === before.count && !was.kinds.includes('null');
  const isVoid = now.length === 0 && is.kinds.includes('null');
  if (wasWhole && isVoid && before.count >= ENOUGH && after.count >= ENOUGH)
    yield found('member-null', old.join(' or '), 'null');
}

function goneKind(path: string): ChangeKind {
  return isAction(path) ? 'action-gone' : path.startsWith('Links[') ? 'link-gone' : 'member-gone';
}

function appearedKind(path: string): ChangeKind {
  return isAction(path) ? 'action-appeared' : path.startsWith('Links[') ? 'link-appeared' : 'member-appeared';
}

function isAction(path: string): boolean {
  return path.startsWith('Links[') && path.includes('action=');
}

/** The names of JSON members are compared as a whole: they are the same everywhere. */
export function* nameChanges(before: Shapes, after: Shapes): Generator<Found> {
  const [was, is] = [namesOf(before), namesOf(after)];
  if (was === '' || is === '' || was === is) return;
  yield { kind: 'names-changed', subject: 'names of JSON members', before: was, after: is };
}

const DIALECTS: Readonly<Record<string, string>> = { pascal: 'PascalCase', camel: 'camelCase' };

function namesOf({ dialects }: Shapes): string {
  return Object.keys(dialects)
    .sort()
    .map((dialect) => DIALECTS[dialect] ?? dialect)
    .join(' and ');
}
