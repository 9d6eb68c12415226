/** Exit codes (README, "Exit codes"). */
export const EXIT = {
  conforms: 0,
  findings: 1,
  usage: 2,
  unreachable: 3,
  inconclusive: 4,
  internal: 70,
} as const;
