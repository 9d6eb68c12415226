import type { HttpClient } from '../http/client.js';
import type { Exchange, WireFailure } from '../http/exchange.js';
import type { Guard } from '../http/guard.js';
import { ACCEPT, type Credentials, logon, sessionToken } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import { type Document, readDocument } from '../representation/document.js';
import { resourcesOf } from '../representation/resources.js';
import { LogonRefusedError, UnreachableError } from './errors.js';

export interface ConnectOptions {
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly credentials: Credentials;
  /** `latest` or a version the target lists, e.g. `v1_7`. */
  readonly apiVersion: string;
}

/** The logon session of a run. */
export interface Connection {
  readonly token: string;
  /** URL of the logon session, to log off. */
  readonly url: string | undefined;
  readonly logonUrl: string;
  /** Versions the root lists. */
  readonly versions: readonly string[];
  /** Root and logon session: where exploration starts. */
  readonly start: readonly Document[];
}

/**
 * Reads the root, follows its logon link, logs on.
 *
 * @throws UnreachableError when nothing, or nothing like Enterprise Manager, answers
 * @throws LogonRefusedError when the credentials or the API version are refused
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { client, target, guard, credentials, apiVersion } = options;
  const root = await readRoot(options);
  const links = resourcesOf(root).flatMap((r) =>
    r.links.filter((l) => l.rel === 'Create' && l.href !== undefined),
  );
  const versions = links
    .map((l) => new URL(l.href ?? '', target.base).searchParams.get('v'))
    .filter((v): v is string => v !== null && v !== 'latest');
  const link = links.find((l) => new URL(l.href ?? '', target.base).searchParams.get('v') === apiVersion);
  if (!link && versions.length > 0 && apiVersion !== 'latest') {
    throw new LogonRefusedError(
      `The target does not offer API version ${apiVersion}; it lists ${versions.join(', ')}.`,
    );
  }
  // A root whose links cannot be read is a finding, no reason to stop: the documented address is used then.
  const logonUrl =
    target.resolve(link?.href ?? `sessionMngr/?v=${apiVersion}`)?.url ??
    new URL(`sessionMngr/?v=${apiVersion}`, target.base).href;
  const exchange = await logon(client, logonUrl, credentials, ACCEPT.xml);
  const { response } = exchange;
  if (!response) throw unreachable(target, exchange);
  const token = sessionToken(response);
  if (response.status === 401 || response.status === 403) {
    throw new LogonRefusedError(
      `The target refused the logon of ${credentials.username} (${response.status} ${response.reason}). Check user name and password, and that the account has a role in Enterprise Manager.`,
    );
  }
  if (token === undefined) {
    throw new LogonRefusedError(
      `The logon answered ${response.status} ${response.reason} and gave no session id.`,
    );
  }
  const session = readDocument(response.body);
  const own = resourcesOf(session).find((r) => r.root);
  const href = own?.links.find((l) => l.rel === 'Delete')?.href ?? own?.href;
  const url = href === undefined ? undefined : target.resolve(href)?.url;
  if (url !== undefined) guard.ownSession(url);
  return { token, url, logonUrl, versions, start: [root, session] };
}

async function readRoot({ client, target }: ConnectOptions): Promise<Document> {
  let last: Document = { syntax: 'empty' };
  for (const accept of [ACCEPT.xml, ACCEPT.json]) {
    const exchange = await client.send({ method: 'GET', url: target.base.href, headers: { Accept: accept } });
    const { response } = exchange;
    if (!response) throw unreachable(target, exchange);
    last = readDocument(response.body);
    if (response.status >= 300 || last.syntax === 'neither' || last.syntax === 'empty') {
      throw new UnreachableError(
        `${target.base.href} answered ${response.status} ${response.reason}, which is not the root of the Enterprise Manager API. Check host, port and path.`,
      );
    }
    if (resourcesOf(last).length > 0) return last;
  }
  return last;
}

function unreachable(target: TargetUrl, { failure }: Exchange): UnreachableError {
  const { kind, message } = failure as WireFailure;
  const advice = {
    tls: 'Its TLS certificate is not trusted: give its issuer with --ca FILE, or --insecure to accept any certificate.',
    refused: 'Check host and port, and that the Enterprise Manager service runs (HTTPS 9398).',
    timeout: 'Raise --timeout if the target is slow.',
    reset: 'The connection was closed: check that scheme (https or http) and port belong together.',
    protocol: 'Check that scheme (https or http) and port belong together.',
    'too-large': 'The answer is larger than the suite reads.',
    aborted: 'The run was interrupted.',
    gone: 'Check that the Enterprise Manager service still runs.',
  }[kind];
  return new UnreachableError(`Cannot talk to ${target.base.href}: ${message.replace(/\.$/, '')}. ${advice}`);
}
