import { generate } from 'selfsigned';

/** A certificate and its private key, both PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for some names, signed by another one or by itself. */
export async function pairFor(names: readonly string[], issuer?: Pair): Promise<Pair> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: names[0] ?? 'issuer' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...(issuer === undefined ? {} : { ca: issuer }),
    extensions: [
      { name: 'basicConstraints', cA: issuer === undefined, critical: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) =>
          /^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
        ),
      },
    ],
  });
  return { cert, key };
}
