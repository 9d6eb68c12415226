import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/bundle/bundle.js';
import { BundleChangedError, BundleError } from '../../src/bundle/errors.js';

const ABOUT = {
  suite: { name: 'em-conformance', version: '1.2.3', sha256: 'aa' },
  contract: { name: 'contract', version: '13.0.1', sha256: 'bb' },
  target: { url: 'https://em.example/api/', versions: ['v1_7'], account: 'qa' },
  startedAt: '2026-11-30T12:00:00.000Z',
  outcome: { exit: 0, verdict: 'The target conforms.' },
};
const FILES = new Map([
  ['recording.har', strToU8('{"log":{}}')],
  ['report.json', strToU8('{}')],
]);
const bundle = pack(FILES, ABOUT);

/** The same files, packed by another program, some changed. */
function repacked(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bundle);
  change(files);
  return zipSync(files);
}

/** An archive in which a file is called otherwise, by a name as long. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a bundle', () => {
  it('gives back what was packed, with its hashes, and is the same for the same files', () => {
    const { files, manifest, sealed } = unpack(bundle, 'b.zip');
    expect([...files]).toEqual([...FILES]);
    expect(sealed).toBe(true);
    expect(manifest).toMatchObject({ ...ABOUT, files: { 'report.json': { bytes: 2 } } });
    expect(Buffer.from(pack(FILES, ABOUT)).equals(bundle)).toBe(true);
  });

  it('tells of every byte that was changed', () => {
    const place = fc.nat({ max: bundle.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bundle);
        changed[at] = (changed[at] ?? 0) ^ by;
        // Of one whose seal is broken the files may be whole: that is told, and no more.
        const told = ((): boolean => {
          try {
            return !unpack(changed, 'b.zip').sealed;
          } catch (error) {
            return error instanceof BundleChangedError || error instanceof BundleError;
          }
        })();
        expect(told, `byte ${at}`).toBe(true);
      }),
      // The length of the comment that is the seal.
      { numRuns: 300, examples: [72, 73].map((fromEnd) => [bundle.length - fromEnd, 1]) },
    );
  });

  it.each<[string, (files: Record<string, Uint8Array>) => void, string]>([
    ['changed', (files) => files['report.json']?.set([0x5b]), 'report.json was changed'],
    ['missing', (files) => delete files['report.json'], 'report.json is missing'],
    ['added', (files) => Object.assign(files, { 'more.txt': strToU8('x') }), 'more.txt was added'],
  ])('names a file that was %s, though it was packed again', (_, change, why) => {
    expect(() => unpack(repacked(change), 'b.zip')).toThrow(why);
    expect(() => unpack(repacked(change), 'b.zip')).toThrow(BundleChangedError);
  });

  it('says when another program has packed the same files', () => {
    expect(
      unpack(
        repacked(() => undefined),
        'b.zip',
      ).sealed,
    ).toBe(false);
  });

  it.each<[string, Uint8Array]>([
    ['no ZIP', strToU8('PK\x03\x04 and nothing else')],
    ['without a manifest', zipSync({ 'report.json': strToU8('{}') })],
    ['with another manifest', zipSync({ 'manifest.json': strToU8('{"bundleVersion":2}') })],
    ['with a way out of its folder', zipSync({ '../report.json': strToU8('{}') })],
    ['with a folder', zipSync({ 'a/report.json': strToU8('{}') })],
    [
      'with a name that objects have',
      renamed(zipSync({ prototype: strToU8('{}') }), 'prototype', '__proto__'),
    ],
    [
      'with very many files',
      zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, strToU8('')]))),
    ],
  ])('is refused where it is a file %s', (_, zip) => {
    expect(() => unpack(zip, 'b.zip')).toThrow(BundleError);
  });

  it('is not unpacked where it says to be larger than bundles are', () => {
    const bomb = Buffer.from(zipSync({ 'report.json': new Uint8Array(1024) }));
    // Size when unpacked, in the central directory (APPNOTE, 4.3.12).
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
    expect(() => unpack(bomb, 'b.zip')).toThrow('has more in it');
  });
});
