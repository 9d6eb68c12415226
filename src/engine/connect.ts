import type { HttpClient } from '../http/client.js';
import { type Exchange, type HttpResponse, header, type WireFailure } from '../http/exchange.js';
import { ACCEPT, type Credentials, logon } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Reading } from '../reading/reading.js';
import type { Readings } from '../reading/readings.js';
import { shown } from '../representation/shown.js';
import { LogonRefusedError, UnreachableError } from './errors.js';
import type { OwnSession, OwnSessions } from './own-sessions.js';
import { rootOf } from './root.js';

export interface ConnectOptions {
  readonly client: HttpClient;
  readonly sessions: OwnSessions;
  readonly target: TargetUrl;
  readonly readings: Readings;
  readonly credentials: Credentials;
  /** `latest` or a version the target lists, e.g. `v1_7`. */
  readonly apiVersion: string;
  /** The first request for the root, where it is under way. */
  readonly root?: Promise<Exchange>;
  /** URL of the proxy on the way to the target. */
  readonly proxy?: string;
}

/** The logon session of a run. */
export interface Connection {
  readonly session: OwnSession;
  /** Put together from the base and the version, wherever the links of the root lead. */
  readonly logonUrl: string;
  /** Versions the root lists. */
  readonly versions: readonly string[];
  /** Root and logon session: where exploration starts. */
  readonly start: readonly Reading[];
}

/**
 * Reads the root and logs on. The password goes only to what answered like the root of an Enterprise Manager.
 *
 * @throws UnreachableError when nothing, or nothing like Enterprise Manager, answers
 * @throws LogonRefusedError when the credentials or the API version are refused
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { client, target, sessions, readings, credentials, apiVersion } = options;
  const root = await readRoot(options);
  const versions = versionsOf(root, target);
  if (versions.length > 0 && apiVersion !== 'latest' && !versions.includes(apiVersion)) {
    throw new LogonRefusedError(
      `The target does not offer API version ${apiVersion}; it lists ${versions.map((v) => shown(v, 20)).join(', ')}.`,
    );
  }
  const logonUrl = new URL(`sessionMngr/?${new URLSearchParams({ v: apiVersion })}`, target.base).href;
  const exchange = await logon(client, logonUrl, credentials, ACCEPT.xml);
  const { response } = exchange;
  if (!response) throw unreachable(options, exchange);
  const session = await sessions.opened(exchange);
  if (session === undefined || response.status >= 300) {
    // Whatever it calls its answer: a token is a session.
    await sessions.endAll();
    throw refusal(response, readings.of(response), credentials);
  }
  return { session, logonUrl, versions, start: [root, readings.of(response)] };
}

/** More versions than any server has: each is logged on with. */
const MOST_VERSIONS = 20;

/** Versions that the links of a root log on with, each once. */
function versionsOf(root: Reading, target: TargetUrl): string[] {
  const offered = root.resources.flatMap(({ links }) =>
    links.flatMap(({ rel, href }) => {
      const there = rel === 'Create' && href !== undefined ? target.resolve(href) : undefined;
      return there ? (target.place(there.url).parameters.get('v') ?? []) : [];
    }),
  );
  return [...new Set(offered)].filter((version) => /^v\d+_\d+$/.test(version)).slice(0, MOST_VERSIONS);
}

function refusal(
  response: HttpResponse,
  { message: said }: Reading,
  { username }: Credentials,
): LogonRefusedError {
  const { status } = response;
  const words = said === undefined ? '' : ` It says: ${shown(said)}`;
  const answer = `${status} ${shown(response.reason, 60)}`.trim();
  const text =
    status === 401
      ? `The target refused the logon of ${username} (${answer}). Check user name and password, and that the account has a role in Enterprise Manager.`
      : status === 403
        ? `The target does not let ${username} log on (${answer}): a role or a licence is missing.`
        : status < 300
          ? `The logon answered ${answer} and gave no session id.`
          : `The logon answered ${answer}.`;
  return new LogonRefusedError(`${text}${words}`);
}

async function readRoot(options: ConnectOptions): Promise<Reading> {
  const { target, readings } = options;
  const read = async (asked: Promise<Exchange>): Promise<Reading> => {
    const exchange = await asked;
    const { response } = exchange;
    if (!response) throw unreachable(options, exchange);
    const reading = readings.of(response);
    if (response.status !== 200 || !isLikeRoot(reading, response.body))
      throw notRoot(target, response, reading);
    return reading;
  };
  const first = await read(options.root ?? rootOf(options));
  return first.resources.length > 0 ? first : await read(rootOf(options, ACCEPT.json));
}

/** As much of a body as is looked at for the words of a root. */
const ROOT_BYTES = 64 * 1024;

/** Words of a root; not the name of a host, which errors of a gateway repeat. */
const ROOT_WORDS = /<(?:\w+:)?EnterpriseManager[\s/>]|\/sessionMngr\b|\bSupportedVersions\b/i;

/** Whether a body is that of an entry point, be it broken: that is a finding, and no reason to stop. */
function isLikeRoot({ document }: Reading, body: Buffer): boolean {
  const isPage = document.syntax === 'xml' && /^html$/i.test(document.root?.name ?? '');
  const text = body.toString('latin1', 0, ROOT_BYTES).replaceAll('\0', '');
  return document.syntax !== 'empty' && document.syntax !== 'neither' && !isPage && !/<html[\s>]/i.test(text)
    ? ROOT_WORDS.test(text)
    : false;
}

function notRoot(target: TargetUrl, response: HttpResponse, { message: said }: Reading): UnreachableError {
  const location = header(response, 'Location');
  const more = [
    location === undefined
      ? ''
      : ` It points to ${shown(location)}: give that as the target if you trust it.`,
    said === undefined ? '' : ` It says: ${shown(said).replace(/[.!?]?$/, (end) => end || '.')}`,
    response.status === 429 || response.status === 503 ? ' It is busy or starting: try again later.' : '',
  ].join('');
  return new UnreachableError(
    `${target.base.href} answered ${`${response.status} ${shown(response.reason, 60)}`.trim()}, which is not the root of the Enterprise Manager API; no password was sent.${more} Check host, port and path.`,
  );
}

function unreachable({ target, proxy }: ConnectOptions, { failure }: Exchange): UnreachableError {
  const { kind, message } = failure as WireFailure;
  const advice = {
    tls: tlsAdvice(message),
    refused:
      proxy === undefined
        ? 'Check host and port, and that the Enterprise Manager service runs (HTTPS 9398).'
        : `Check the proxy (--proxy, HTTPS_PROXY), host and port, and that the Enterprise Manager service runs (HTTPS 9398).`,
    timeout: 'Raise --timeout if the target is slow.',
    reset: 'The connection was closed: check that scheme (https or http) and port belong together.',
    protocol: 'Check that scheme (https or http) and port belong together.',
    'too-large': 'The answer is larger than the suite reads.',
    aborted: 'The run was interrupted.',
    gone: 'Check that the Enterprise Manager service still runs.',
    unrecorded: 'The recording has no such request.',
  }[kind];
  const through = proxy === undefined ? '' : ` through the proxy ${new URL(proxy).host}`;
  return new UnreachableError(
    `Cannot talk to ${target.base.href}${through}: ${shown(message.replace(/\.$/, ''))}. ${advice}`,
  );
}

function tlsAdvice(message: string): string {
  if (/altname|hostname/i.test(message))
    return 'Its TLS certificate is for another name: give the target by the name in the certificate.';
  if (/wrong version number|packet length too long/i.test(message))
    return 'What answers speaks no TLS: check that scheme (https or http) and port belong together.';
  if (/expired|not yet valid/i.test(message))
    return 'Check the dates of its TLS certificate and the clocks; --insecure accepts any certificate.';
  if (/alert|unsupported protocol|no protocols/i.test(message))
    return 'It refused the TLS connection: its versions of TLS may be too old, or it wants --client-cert and --client-key.';
  return 'Its TLS certificate is not trusted: give its issuer with --ca FILE, or --insecure to accept any certificate.';
}
