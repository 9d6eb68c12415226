/** Case of hexadecimal digits: Enterprise Manager up to 12 writes lower, 13 upper. */
export type HexCase = 'lower' | 'upper';

/** As .NET's HttpUtility.UrlEncode: spaces as plus, and `-_.!*()` left alone. */
export function urlEncode(text: string, hex: HexCase = 'lower'): string {
  const upper = encodeURIComponent(text).replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('~', '%7E');
  return hex === 'upper' ? upper : upper.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
}
