declare module 'proxy-from-env' {
  /** URL of the proxy that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY name for a URL; empty where there is none. */
  export function getProxyForUrl(url: string): string;
}
