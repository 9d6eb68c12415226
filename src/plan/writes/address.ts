/**
 * A URL without its query, or what stands below it.
 *
 * @param below path, with its query
 * @param entity true: the whole resource is asked for, not a reference to it
 */
export function addressOf(
  url: string,
  { below, entity }: { readonly below?: string | undefined; readonly entity?: boolean | undefined },
): string {
  const path = url.split('?')[0] ?? url;
  const whole = below === undefined ? path : `${path}/${below}`;
  if (entity !== true) return whole;
  return `${whole}${whole.includes('?') ? '&' : '?'}format=Entity`;
}
