import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { strToU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { BundleChangedError, BundleError } from './errors.js';
import { BUNDLED, type BundledFile, type Manifest } from './manifest.js';

/** Files by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A bundle that was read. */
export interface Bundle {
  readonly manifest: Manifest;
  readonly files: Files;
  /** False where another program has packed it again, or something follows it: its files are those of the manifest all the same. */
  readonly sealed: boolean;
}

/** Bytes of all files together, files, and characters of a name that are read. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 100;
/** How many times its packed size a file has at most; reports and recordings have 10 to 60 times. */
const MOST_TIMES = 300;
const NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;

/** The comment at the end of the archive: SHA-256 of all bytes before it but its length. */
const SEAL = /^sha256:([0-9a-f]{64})$/;
const SEAL_BYTES = 71;

let validate: ValidateFunction<Manifest> | undefined;

/** Of ZIP files: no time of day stands in a bundle but that of the run. */
const MTIME = '1980-01-01T00:00:00';

/** Packs files with a manifest that has the SHA-256 of each, and seals the whole: the same files give the same bytes. */
export function pack(files: Files, about: Omit<Manifest, 'bundleVersion' | 'files'>): Uint8Array {
  const described: Record<string, BundledFile> = {};
  for (const [name, bytes] of files) described[name] = { bytes: bytes.length, sha256: sha256(bytes) };
  const manifest: Manifest = { bundleVersion: 1, ...about, files: described };
  const zippable: Zippable = { [BUNDLED.manifest]: strToU8(`${JSON.stringify(manifest, null, 1)}\n`) };
  for (const [name, bytes] of files) zippable[name] = bytes;
  const zip = zipSync(zippable, { level: 6, mtime: new Date(MTIME) });
  const seal = Buffer.from(`sha256:${sha256(zip.subarray(0, -2))}`);
  const sealed = Buffer.concat([zip, seal]);
  // The last two bytes of an archive say how long its comment is (APPNOTE, 4.3.16).
  sealed.writeUInt16LE(SEAL_BYTES, zip.length - 2);
  return sealed;
}

/**
 * Reads a bundle, and holds each file to the manifest. Nothing is written anywhere; sizes are bounded before anything is unpacked.
 *
 * @param name what the bundle is called in the message
 * @throws BundleError, BundleChangedError
 */
export function unpack(zip: Uint8Array, name: string): Bundle {
  const files = unzipped(zip, name);
  const manifest = manifestIn(files, name);
  files.delete(BUNDLED.manifest);
  const known = new Map(Object.entries(manifest.files));
  const changed = [
    ...[...known].flatMap(([file, { sha256: hash }]) => {
      const bytes = files.get(file);
      if (bytes === undefined) return [`${file} is missing`];
      return sha256(bytes) === hash ? [] : [`${file} was changed`];
    }),
    ...[...files.keys()].filter((file) => !known.has(file)).map((file) => `${file} was added`),
  ];
  const sealed = isSealed(zip);
  if (changed.length > 0)
    throw new BundleChangedError(`${name} is not as it was made: ${changed.join(', ')}.`);
  if (sealed === false)
    throw new BundleChangedError(`${name} is not as it was made: the archive around its files was changed.`);
  return { manifest, files, sealed: sealed === true };
}

/** Whether the seal holds; undefined where there is none. */
function isSealed(zip: Uint8Array): boolean | undefined {
  const end = Buffer.from(zip.subarray(-SEAL_BYTES - 2));
  const [, hash] = SEAL.exec(end.subarray(2).toString('latin1')) ?? [];
  if (hash === undefined) return undefined;
  // The length of the comment stands before it, and is not in the hash.
  return end.readUInt16LE(0) === SEAL_BYTES && sha256(zip.subarray(0, -SEAL_BYTES - 2)) === hash;
}

function unzipped(zip: Uint8Array, name: string): Map<string, Uint8Array> {
  let [bytes, count] = [0, 0];
  const seen = new Set<string>();
  const filter = ({ name: file, size, originalSize }: UnzipFileInfo): boolean => {
    bytes += originalSize;
    count += 1;
    if (count > MOST_FILES || bytes > MOST_BYTES || originalSize > MOST_TIMES * size)
      throw new BundleError(`${name} has more in it than a bundle has.`);
    if (!NAME.test(file) || seen.has(file))
      throw new BundleError(`${name} is no bundle: a file of it has no name of its own.`);
    seen.add(file);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter })));
  } catch (error) {
    if (error instanceof BundleError) throw error;
    // What was an archive once, and cannot be read, was changed.
    if (isSealed(zip) === false)
      throw new BundleChangedError(
        `${name} is not as it was made: it cannot be unpacked (${(error as Error).message}).`,
      );
    throw new BundleError(`${name} is no ZIP that can be read: ${(error as Error).message}.`);
  }
}

function manifestIn(files: Files, name: string): Manifest {
  const bytes = files.get(BUNDLED.manifest);
  if (bytes === undefined) throw new BundleError(`${name} is no bundle: it has no ${BUNDLED.manifest}.`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new BundleChangedError(`${name} is not as it was made: ${BUNDLED.manifest} is no JSON.`);
  }
  validate ??= new Ajv({ strict: false }).compile<Manifest>(
    createRequire(import.meta.url)('../../src/generated/bundle.schema.json') as object,
  );
  if (validate(value)) return value;
  const [first] = validate.errors ?? [];
  throw new BundleError(
    `${name}: ${BUNDLED.manifest} is none that this version reads: ${first?.instancePath} ${first?.message}.`,
  );
}

/** SHA-256, hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
