/** Addresses whose kind is remembered, at most: each is asked for several times. */
const MOST = 5000;
const known = new Map<string, string>();

/** Path with ids left out, and the type of a query: what is served by the same code. */
export function kindOf(url: string): string {
  let kind = known.get(url);
  if (kind === undefined) {
    kind = read(url);
    if (known.size === MOST) known.clear();
    known.set(url, kind);
  }
  return kind;
}

function read(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const steps = pathname
    .toLowerCase()
    .split('/')
    .map((step) => (/\d/.test(step) && step.length > 8 ? '{ID}' : step));
  const type = [...searchParams].find(([name]) => name.toLowerCase() === 'type')?.[1];
  return `${steps.join('/')}${type === undefined ? '' : `?type=${type.toLowerCase()}`}`;
}
