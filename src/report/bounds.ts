import type { Finding } from '../engine/events.js';
import type { RedactedFinding, RedactedResult } from './reporter.js';

/** Characters of a value in a report. */
export const LONGEST_VALUE = 4000;

/** Findings of a row that people are shown. */
const MOST_SHOWN = 200;

/** Characters of all findings together that a report shows. */
const MOST_OF_FINDINGS = 32 * 1024 * 1024;

/** Room in a report: whatever the target says, no report grows beyond what can be opened. */
export class Room {
  #left: number;
  #isTight = false;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** True once there was not room enough for something. */
  get isTight(): boolean {
    return this.#isTight;
  }

  /** True where there was room for so many characters more; then they are taken from it. */
  takes(characters: number): boolean {
    if (characters > this.#left) {
      this.#isTight = true;
      return false;
    }
    this.#left -= characters;
    return true;
  }
}

/** What of a row's findings is shown, and how many more there are. */
export interface ShownFindings {
  readonly findings: readonly RedactedFinding[];
  readonly more: number;
}

/** Chooses the findings that a report shows: the first of each row, while there is room for them. */
export function findingsShown(most = MOST_SHOWN): (result: RedactedResult) => ShownFindings {
  const room = new Room(MOST_OF_FINDINGS);
  return (result) => {
    const all = result.findings;
    let shown = 0;
    while (shown < Math.min(all.length, most) && room.takes(lengthOf(all[shown]))) shown += 1;
    return { findings: all.slice(0, shown), more: all.length - shown + result.moreFindings };
  };
}

function lengthOf({ against, ...finding }: Partial<Finding> = {}): number {
  return [...Object.values(finding), ...Object.values(against ?? {})].reduce<number>(
    (sum, text) => sum + String(text).length,
    0,
  );
}
