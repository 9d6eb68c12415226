/** Addresses that a target gives: each is a claim. */
import { type Answer, withBody } from '../target.js';
import {
  at,
  atGood,
  type Behaviour,
  FINDINGS,
  isJson,
  isLogon,
  isReading,
  isRepositories,
} from './behaviour.js';

const JOB = '11111111-2222-4333-8444-555555555555';

/** Puts something in place of every Href of the answers. */
const hrefs = (make: (href: string, n: number, origin: string) => string): Behaviour['act'] => {
  let n = 0;
  const next = (): number => {
    n += 1;
    return n;
  };
  return atGood(isRepositories, (answer, { origin }) =>
    withBody(
      answer,
      answer.body
        .toString()
        .replaceAll(
          /(Href="|"Href":")([^"]*)/g,
          (_, name: string, href: string) => `${name}${make(href, next(), origin)}`,
        ),
    ),
  );
};

/** Leads the Delete link of a logon session elsewhere. */
const deleteLeads = (path: string): Behaviour['act'] =>
  at(isLogon, (answer, { origin }) =>
    withBody(
      answer,
      answer.body
        .toString()
        .replace(/Href="[^"]*"( Rel="Delete")/, `Href="${origin}/api/${path}"$1`)
        .replace(/("Rel":"Delete","Href":")[^"]*/, `$1${origin}/api/${path}`),
    ),
  );

/** Adds links to the entities of a kind. */
const linking = (links: (n: number, origin: string, path: string) => readonly string[]): Behaviour['act'] => {
  let n = 0;
  return atGood(isReading, (answer, { origin, path }) => {
    if (isJson(answer)) return answer;
    n += 1;
    const more = links(n, origin, path).map(
      (href) => `<Link Href="${href}" Name="x" Type="Job" Rel="Related" />`,
    );
    return withBody(answer, answer.body.toString().replace(/<Links>/, `<Links>${more.join('')}`));
  });
};

const guid = (n: number): string => `${n.toString(16).padStart(8, '0')}-2222-4333-8444-555555555555`;

/** Odd addresses by what is odd about them. */
const ODD: Readonly<Record<string, (href: string, n: number, origin: string) => string>> = {
  'no-url': () => 'http://[',
  'impossible-port': () => 'http://em:99999/api/jobs',
  relative: (href) => href.replace(/^https?:\/\/[^/]*/, ''),
  script: () => 'javascript:alert(1)',
  file: () => 'file:///etc/passwd',
  data: () => 'data:text/html,<script>alert(1)</script>',
  'another-host': (href) => href.replace(/127\.0\.0\.1:\d+/, 'elsewhere.example:9398'),
  'with-account': (href) => href.replace('http://', 'http://user:secret@'),
  dots: (_, __, origin) => `${origin}/api/../../admin`,
  'encoded-dots': (_, __, origin) => `${origin}/api/%2e%2e/%2e%2e/admin`,
  empty: () => '',
  blank: () => '   ',
  'of-a-megabyte': (href, n) => (n % 6 === 0 ? `${href}/${'x'.repeat(1 << 20)}` : href),
  'of-nothing-but-percent': (_, __, origin) => `${origin}/api/%ZZ%`,
};

export const LINKS: readonly Behaviour[] = [
  ...Object.entries(ODD).map(
    ([id, make]): Behaviour => ({ id: `href-${id}`, act: hrefs(make), exit: [0, 1] }),
  ),
  { id: 'delete-link-leads-to-a-job', act: deleteLeads(`jobs/${JOB}`), exit: FINDINGS, says: /Delete link/ },
  {
    id: 'delete-link-leads-to-a-backup',
    act: deleteLeads(`backups/${JOB}`),
    exit: FINDINGS,
    says: /Delete link/,
  },
  {
    id: 'delete-link-leads-to-another-session',
    act: deleteLeads(`logonSessions/${JOB}`),
    exit: FINDINGS,
    says: /Delete link/,
  },
  {
    id: 'delete-link-leads-to-an-action',
    act: deleteLeads(`jobs/${JOB}?action=start`),
    exit: FINDINGS,
    says: /Delete link/,
  },
  {
    id: 'session-id-is-anothers',
    act: at(isLogon, (a: Answer) =>
      withBody(a, a.body.toString().replace(/(<SessionId>|"SessionId":")[^<"]*/, `$1${JOB}`)),
    ),
    exit: [0, 1],
  },
  {
    id: 'crawler-trap',
    act: linking((n, origin) =>
      Array.from({ length: 20 }, (_, i) => `${origin}/api/jobs/${guid(n * 20 + i)}?format=Entity`),
    ),
    exit: FINDINGS,
  },
  {
    id: 'twenty-thousand-links',
    act: linking((_, origin, path) =>
      /backupServers\/[^/]+format=Entity/i.test(path)
        ? Array.from({ length: 20_000 }, (_, i) => `${origin}/api/jobs/${guid(i)}?format=Entity`)
        : [],
    ),
    exit: FINDINGS,
    says: /the most of one operation/,
  },
  {
    id: 'ever-new-paths',
    act: linking((n, origin) => Array.from({ length: 200 }, (_, i) => `${origin}/api/novel-${n}-${i}/x`)),
    exit: FINDINGS,
  },
];
