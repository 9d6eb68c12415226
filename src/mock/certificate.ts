import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { MockOptionError } from './options.js';

/** A certificate and its key, both PEM. The key never leaves memory. */
export interface Certificate {
  /** With those of its issuers, if any, behind it. */
  readonly cert: string;
  readonly key: string;
  /** What a client has to trust; absent where its issuer is elsewhere. */
  readonly ca?: string;
  /** Names and addresses that it is good for; a star stands for any name below a domain. */
  readonly names: readonly string[];
  /** Whether it is good for a name or an address. */
  readonly isFor: (host: string) => boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes a self-signed certificate for this machine and the names that the mock is reached by. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  // Plain HTTP does without it, and it takes long to load.
  const { generate } = await import('selfsigned');
  const names = [...new Set(['localhost', '127.0.0.1', '::1', ...hosts])];
  const today = Date.now();
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'em-conformance mock' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A client whose clock is a little behind must not be turned away.
    notBeforeDate: new Date(today - DAY),
    notAfterDate: new Date(today + 30 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { cert, key, ca: cert, ...goodFor(new X509Certificate(cert)) };
}

/**
 * A certificate of one's own.
 *
 * @param cert one or more certificates in PEM, the server's first
 * @param key its private key in PEM, not encrypted
 * @param hosts names that it must be good for
 * @throws MockOptionError that says which of them cannot be used, and why
 */
export function ownCertificate(cert: string, key: string, hosts: readonly string[]): Certificate {
  // Nothing but certificates is handed out, and a key may stand in the same file.
  const chain = certificatesOf(cert);
  const [own] = chain;
  if (own === undefined)
    throw new MockOptionError('The certificate is not PEM: it has no BEGIN CERTIFICATE.');
  if (!own.checkPrivateKey(keyOf(key)))
    throw new MockOptionError(
      'The key is not that of the certificate, or the certificate is not the first one.',
    );
  const good = goodFor(own);
  const other = hosts.find((host) => !good.isFor(host));
  if (other !== undefined)
    throw new MockOptionError(
      `The certificate is not for ${other}, but for ${good.names.join(', ') || 'no name'}.`,
    );
  const text = chain.map(String).join('');
  try {
    createSecureContext({ cert: text, key });
  } catch (error) {
    throw new MockOptionError(`The certificate cannot be used: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  const roots = chain.filter((certificate) => certificate.checkIssued(certificate));
  return { cert: text, key, ...good, ...(roots.length === 0 ? {} : { ca: roots.map(String).join('') }) };
}

function goodFor(certificate: X509Certificate): Pick<Certificate, 'names' | 'isFor'> {
  const names = (certificate.subjectAltName ?? '').matchAll(/\b(?:DNS|IP Address):([\w.:*-]+)/g);
  return {
    names: [...names].map(([, name = '']) => name),
    isFor: (host) =>
      // A certificate that is made for all below a domain is for the star itself.
      certificate.subjectAltName?.split(', ').includes(`DNS:${host}`) ||
      (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host)) !== undefined,
  };
}

function certificatesOf(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch (error) {
    throw new MockOptionError(`The certificate cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

function keyOf(pem: string): KeyObject {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
    throw new MockOptionError('The key is not PEM: it has no BEGIN PRIVATE KEY.');
  if (/-----BEGIN ENCRYPTED|ENCRYPTED$/m.test(pem))
    throw new MockOptionError('The key is encrypted: give one without a passphrase.');
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new MockOptionError(`The key cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}
