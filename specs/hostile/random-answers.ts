/** Answers at random: those of a mock, with addresses, ids, names, statuses and bodies put in each other's place. */
import { createHash } from 'node:crypto';
import { type Act, type Answer, setHeader, withBody } from './target.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const HREF = /(Href="|"Href":")([^"]*)/g;
const NAME = /( Name="|"Name":"|<Hint>|"Hint":")([^"<]*)/g;
const STATUSES = [200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 500, 503];

/**
 * Spoils answers by a seed.
 *
 * @param share of the answers, 0 to 1
 * @param mark what the names of a run's own objects begin with: others are given such names
 */
export function randomAnswers(seed: number, share: number, mark: string): Act {
  const hrefs: string[] = [];
  const ids: string[] = [];
  const bodies: Answer[] = [];
  let drawn = 0;
  const draw = (below: number): number => {
    drawn += 1;
    return createHash('sha1').update(`${seed}/${drawn}`).digest().readUInt32BE() % below;
  };
  const one = <T>(of: readonly T[], or: T): T => (of.length === 0 ? or : (of[draw(of.length)] ?? or));
  /** Another of its kind: the same address but for the ids. */
  const sibling = (href: string): string => {
    const kind = href.replaceAll(ID, '');
    return one(
      hrefs.filter((other) => other.replaceAll(ID, '') === kind),
      href,
    );
  };
  const rewritten = (answer: Answer, what: RegExp, by: (before: string) => string): Answer =>
    withBody(
      answer,
      answer.body.toString().replaceAll(what, (_, name: string, value: string) => name + by(value)),
    );
  const ways: ((answer: Answer) => Answer)[] = [
    (answer) => rewritten(answer, HREF, (href) => one(hrefs, href)),
    (answer) => rewritten(answer, HREF, sibling),
    (answer) => rewritten(answer, HREF, (href) => href.replace(ID, (id) => one(ids, id))),
    (answer) => {
      const other = one(ids, '');
      return withBody(answer, answer.body.toString().replaceAll(ID, other));
    },
    (answer) => rewritten(answer, NAME, () => `${mark}${draw(3)}`),
    (answer) => withBody(answer, answer.body.toString().replaceAll(/Rel(="|":")[A-Z]\w+/g, 'Rel$1Delete')),
    (answer) => ({ ...answer, status: one(STATUSES, answer.status) }),
    (answer) => ({ ...answer, headers: setHeader(answer.headers, 'Location', one(hrefs, '/api/')) }),
    (answer) => ({ ...one(bodies, answer), status: answer.status }),
  ];
  /** What is read soon after a change tells the run what it has created. */
  let soon = 0;
  return (answer, { method }) => {
    const text = answer.body.toString();
    for (const [, , href = ''] of text.matchAll(HREF)) if (hrefs.length < 5000) hrefs.push(href);
    for (const [id] of text.matchAll(ID)) if (ids.length < 5000) ids.push(id);
    if (bodies.length < 200) bodies.push(answer);
    soon = method === 'GET' ? soon - 1 : 8;
    if (draw(1000) >= Math.max(share, soon > 0 ? 0.4 : 0) * 1000) return answer;
    return Array.from({ length: 1 + draw(3) }, () => one(ways, (same) => same)).reduce(
      (spoilt, way) => way(spoilt),
      answer,
    );
  };
}
