import { type Agent, Agent as HttpAgent, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ConnectionOptions } from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';

/** How the target is reached, beside its address. */
export interface NetworkOptions {
  /** URL of an HTTP proxy. */
  readonly proxy?: string;
  /** PEM certificate and key of this client, for targets or gateways that ask for one. */
  readonly clientCert?: string;
  readonly clientKey?: string;
}

export interface TlsOptions {
  /** PEM certificates to trust instead of the system's. */
  readonly ca?: string;
  /** True: any certificate is accepted. */
  readonly insecure?: boolean;
}

/** All connections of a client have the same options, so the address alone tells them apart; Node's name has the PEM. */
class OwnAgent extends HttpsAgent {
  override getName({ host, port }: RequestOptions = {}): string {
    return `${host}:${port}`;
  }
}

/** What requests to a target are sent with: TLS is verified unless told otherwise. */
export function agentFor(secure: boolean, options: TlsOptions, network: NetworkOptions): Agent {
  const { proxy } = network;
  const tls = tlsOf(options, network);
  if (proxy === undefined)
    return secure ? new OwnAgent({ keepAlive: true, ...tls }) : new HttpAgent({ keepAlive: true });
  return secure
    ? new HttpsProxyAgent(proxy, { keepAlive: true })
    : new HttpProxyAgent(proxy, { keepAlive: true });
}

/** What a TLS connection is made with. */
export type TlsOfRequest = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'>;

/** The TLS options of a request through a proxy: its agent makes the connection to the target anew, with these. */
export function tlsOf({ ca, insecure }: TlsOptions, { clientCert, clientKey }: NetworkOptions): TlsOfRequest {
  return {
    rejectUnauthorized: !insecure,
    ...(ca === undefined ? {} : { ca }),
    ...(clientCert === undefined ? {} : { cert: clientCert }),
    ...(clientKey === undefined ? {} : { key: clientKey }),
  };
}
