import { isList, isObject, type JsonObject } from '../../representation/json.js';
import type { Find } from './finds.js';

/** What a job or policy processes, as its entity says. */
export function objectsIn({ facts }: Find): readonly JsonObject[] {
  const settings = [facts.JobInfo, facts.CdpPolicyInfo].filter(isObject).flatMap((s) => Object.values(s));
  const lists = settings.filter(isObject).map(({ Includes }) => Includes);
  return lists.filter(isObject).flatMap(({ ObjectInJobs: all }) => (isList(all) ? all.filter(isObject) : []));
}

/** Whether it processes one object only. */
export function hasOneObject(find: Find): boolean {
  return objectsIn(find).length === 1;
}
