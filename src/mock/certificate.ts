import { isIP } from 'node:net';

/** A certificate and its key, both PEM. The key never leaves memory. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes a self-signed certificate for this machine and the host name the mock listens on. */
export async function makeCertificate(host: string): Promise<Certificate> {
  // Plain HTTP does without it, and it takes long to load.
  const { generate } = await import('selfsigned');
  const names = [...new Set(['localhost', '127.0.0.1', '::1', host])];
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
  return { cert, key };
}
