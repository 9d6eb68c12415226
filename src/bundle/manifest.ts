/** What a bundle says of itself, in its manifest.json. */
export interface Manifest {
  bundleVersion: 1;
  suite: Hashed;
  contract: Hashed;
  target: { url: string; versions: string[]; account: string };
  startedAt: string;
  outcome: { exit: number; verdict: string };
  /** Every other file, by its name. */
  files: Record<string, BundledFile>;
}

/** Something with a version, and the SHA-256 (hexadecimal) of all that it is made of. */
export interface Hashed {
  name: string;
  version: string;
  sha256: string;
}

export interface BundledFile {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** What a bundle may hold besides reports. */
export const BUNDLED = {
  manifest: 'manifest.json',
  recording: 'recording.har',
  report: 'report.json',
  deviations: 'deviations.yaml',
  baseline: 'baseline.json',
} as const;
