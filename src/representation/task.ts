import type { Document } from './document.js';
import { isObject, type JsonObject } from './json.js';
import { child } from './xml.js';

/** What a Task says of itself (documentation: get_tasks_id). */
export interface TaskState {
  /** Such as `task-7`. */
  readonly id: string;
  readonly href?: string;
  /** Running, OperationFinished or Finished. */
  readonly state: string;
  /** Absent while there is no result. */
  readonly success?: boolean;
  readonly message?: string;
  /** Href of what the work has brought about. */
  readonly related?: string;
  /** The same, or Href of a list of files to read or to download. */
  readonly outcome?: string;
}

/** How a task links to what its work has brought about, the best first. */
const OUTCOMES = ['Related', 'Download', 'Down'];

interface TaskLink {
  readonly rel: unknown;
  readonly href: unknown;
}

/** The Task that a document is; undefined where it is none. */
export function taskOf(document: Document): TaskState | undefined {
  if (document.syntax === 'xml' && document.root?.name === 'Task') {
    const { root } = document;
    const result = child(root, 'Result');
    const text = (name: string): string => child(root, name)?.text ?? '';
    const links = child(root, 'Links')?.children.map(({ attributes }) => ({
      rel: attributes.get('Rel'),
      href: attributes.get('Href'),
    }));
    return stateOf({
      id: text('TaskId'),
      href: root.attributes.get('Href'),
      state: text('State'),
      success: result?.attributes.get('Success') ?? (result && child(result, 'Success')?.text),
      message: result && (child(result, 'Message')?.text ?? result.attributes.get('Message')),
      ...leading(links ?? []),
    });
  }
  if (document.syntax !== 'json' || !isObject(document.value)) return undefined;
  const value = document.value;
  const id = member(value, 'TaskId');
  if (typeof id !== 'string') return undefined;
  const result = member(value, 'Result');
  const success = isObject(result) ? member(result, 'Success') : undefined;
  const listed = member(value, 'Links');
  const links = (Array.isArray(listed) ? listed : [])
    .filter(isObject)
    .map((link) => ({ rel: member(link, 'Rel'), href: member(link, 'Href') }));
  return stateOf({
    id,
    href: member(value, 'Href'),
    state: member(value, 'State'),
    success: success === undefined || success === null ? undefined : String(success),
    message: isObject(result) ? member(result, 'Message') : undefined,
    ...leading(links),
  });
}

function leading(links: readonly TaskLink[]): Record<'related' | 'outcome', unknown> {
  const [related, ...others] = OUTCOMES.map((rel) => links.find((link) => link.rel === rel)?.href);
  return { related, outcome: related ?? others.find((href) => href !== undefined) };
}

function stateOf(
  raw: Readonly<Record<'id' | 'href' | 'state' | 'success' | 'message' | 'related' | 'outcome', unknown>>,
): TaskState {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  const [href, message, related, outcome, success] = [
    raw.href,
    raw.message,
    raw.related,
    raw.outcome,
    raw.success,
  ].map(text);
  return {
    id: text(raw.id) ?? '',
    state: text(raw.state) ?? '',
    ...(href === undefined ? {} : { href }),
    ...(success === undefined ? {} : { success: success === 'true' || success === '1' }),
    ...(message === undefined ? {} : { message }),
    ...(related === undefined ? {} : { related }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** A member by its documented name, or as EM 13 writes it. */
function member(value: JsonObject, name: string): JsonObject[string] | undefined {
  return value[name] ?? value[`${name[0]?.toLowerCase()}${name.slice(1)}`];
}
