/** A time as Enterprise Manager writes it: trailing zeros of the fraction are left out (`.7Z`, `.62Z`). */
export function utc(time: string): string {
  return time.replace(/\.(\d*?)0*Z$/, (_, digits: string) => (digits === '' ? 'Z' : `.${digits}Z`));
}
