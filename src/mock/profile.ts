import type { AbsentArea, Version } from './choices.js';
import { MockOptionError } from './options.js';
import type { Names, Style } from './serialize/json.js';

/** What one version of Enterprise Manager does unlike the others. */
export interface Profile {
  readonly version: Version;
  /** Versions of the API that it lists and takes logons for, oldest first (documentation: em_web_api_versions). */
  readonly apiVersions: readonly string[];
  /** Build of its backup servers, and of components that lag behind. */
  readonly build: string;
  readonly olderBuild: string;
  /** Port of its backup servers. */
  readonly backupServerPort: number;
  /** JSON in responses; bodies of requests have the documented names everywhere. */
  readonly style: Style;
  /** Headers that every answer has, besides those of its body; of security and caching since 10. */
  readonly secured: boolean;
  /** What queries call the objects in jobs that they have found. */
  readonly objectsInJob: 'ObjectsInJob' | 'sInObjectJob';
  /** Areas that it does not have yet. */
  readonly without: readonly AbsentArea[];
  /** Hexadecimal digits of percent-encodings in Hrefs of pages. */
  readonly hex: 'lower' | 'upper';
  /** Whether a logon may have a Content-Type of HTML forms; otherwise it is answered 415. */
  readonly formLogon: boolean;
}

const documented = (member: string): string => member;
/** The schedules of old versions have a name of their generator's. */
const OLD: Style = {
  names: (member) => (member === 'RetrySpecified' ? 'RetrySpecified1' : member),
  nulls: true,
};

/** What 12 and earlier have in common. */
const BEFORE_13 = {
  backupServerPort: 9392,
  style: { names: documented, nulls: true },
  secured: true,
  objectsInJob: 'ObjectsInJob',
  without: [],
  hex: 'lower',
  formLogon: true,
} as const;

const PROFILES: readonly Profile[] = [
  {
    ...BEFORE_13,
    version: 9.5,
    apiVersions: ['v1_2', 'v1_3', 'v1_4'],
    build: '9.5.4.2866',
    olderBuild: '9.5.0.1922',
    style: { ...OLD, nulls: false },
    secured: false,
    objectsInJob: 'sInObjectJob',
    without: ['cdp', 'nas'],
  },
  {
    ...BEFORE_13,
    version: 10,
    apiVersions: ['v1_3', 'v1_4', 'v1_5'],
    build: '10.0.1.4854',
    olderBuild: '9.5.4.2866',
    style: OLD,
    objectsInJob: 'sInObjectJob',
    without: ['cdp'],
  },
  {
    ...BEFORE_13,
    version: 11,
    apiVersions: ['v1_5', 'v1_6'],
    build: '11.0.1.1261',
    olderBuild: '11.0.0.837',
    objectsInJob: 'sInObjectJob',
  },
  {
    ...BEFORE_13,
    version: 12,
    apiVersions: ['v1_5', 'v1_6', 'v1_7'],
    build: '12.3.2.4465',
    olderBuild: '12.1.0.2131',
  },
  {
    ...BEFORE_13,
    version: 13,
    apiVersions: ['v1_5', 'v1_6', 'v1_7'],
    build: '13.0.1.2067',
    olderBuild: '12.3.2.4465',
    backupServerPort: 443,
    style: { names: remembered(camelCase), nulls: true },
    hex: 'upper',
    formLogon: false,
  },
];

/**
 * The profile of a version; default 12.
 *
 * @throws MockOptionError where there is none
 */
export function profileOf(version: number = 12): Profile {
  const profile = PROFILES.find((p) => p.version === version);
  if (profile !== undefined) return profile;
  const known = PROFILES.map((p) => p.version).join(', ');
  throw new MockOptionError(`There is no profile ${version}. Known profiles: ${known}.`);
}

/**
 * Camel case as .NET's JSON serializers make it: leading capitals become small, but not the last of them where something
 * else follows it (`UID` to `uid`, `NASJobs` to `nasJobs`, `VAppRestorePoints` to `vAppRestorePoints`).
 */
export function camelCase(name: string): string {
  const capitals = /^[A-Z]*/.exec(name)?.[0].length ?? 0;
  const small = capitals > 1 && capitals < name.length ? capitals - 1 : capitals;
  return name.slice(0, small).toLowerCase() + name.slice(small);
}

/** The layouts have some hundred names between them: each is computed once. */
function remembered(names: Names): Names {
  const known = new Map<string, string>();
  return (member) => {
    const found = known.get(member);
    if (found !== undefined) return found;
    const made = names(member);
    known.set(member, made);
    return made;
  };
}
