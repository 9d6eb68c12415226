import type { JsonObject } from '../../representation/json.js';
import type { Look, Making } from './recipe.js';

/** The body of an edit of a description; another one for each media type. */
export function described(as: string): (making: Making) => JsonObject {
  return ({ media }) => ({ Description: `${as} (${media})` });
}

/** The entity before and after such an edit. */
export function edited(requirement: string, operation: string, as: string): readonly Look[] {
  return [{ requirement, operation, before: true, shows: described(as) }];
}
