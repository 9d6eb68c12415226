import type { TargetUrl } from '../http/target-url.js';
import type { TaskState } from '../representation/task.js';

/** Address of a task, put together from its id: where its Href leads is judged, not followed. */
export function taskUrl(target: TargetUrl, { id }: Pick<TaskState, 'id'>): string {
  return new URL(`tasks/${encodeURIComponent(id)}`, target.base).href;
}
