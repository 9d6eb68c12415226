import type { RunOptions } from '../engine/run.js';
import { Secrets } from '../http/redaction.js';

/** What is known to be secret before anything is sent. */
export function secretsOf({
  credentials,
  restoreOperator,
  network,
}: Pick<RunOptions, 'credentials' | 'restoreOperator' | 'network'>): Secrets {
  const secrets = new Secrets();
  secrets.add(credentials.password, 'password');
  if (restoreOperator) secrets.add(restoreOperator.password, 'password of the restore operator');
  const proxyPassword =
    network?.proxy === undefined ? '' : decodeURIComponent(new URL(network.proxy).password);
  if (proxyPassword !== '') secrets.add(proxyPassword, 'password of the proxy');
  return secrets;
}
