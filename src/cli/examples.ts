/** Lines that one may begin with, by command; they stand at the end of its help. */
export const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'run',
    [
      'em-conformance run --mock',
      "em-conformance run --target https://em:9398 --username 'DOM\\qa' --ca ca.pem",
      'em-conformance run --target https://em:9398 --dry-run',
      'em-conformance run --mock --include jobs --check "json-*" --depth quick',
    ],
  ],
  [
    'recheck',
    ['em-conformance recheck run.har', 'em-conformance recheck run.har --include jobs --out again'],
  ],
  [
    'compare',
    [
      'em-conformance compare before/report.json after/report.json',
      'em-conformance compare --fail-on risky --format markdown a.json b.json',
    ],
  ],
  [
    'validate',
    [
      'curl -si https://em:9398/api/jobs/ID | em-conformance validate -',
      'em-conformance validate --type Job job.json',
    ],
  ],
  [
    'merge',
    [
      'em-conformance merge jobs/report.json backups/report.json',
      'em-conformance merge em-12/report.json em-13/report.json --out overview',
    ],
  ],
  ['config', ['em-conformance config show --target staging-12']],
  ['logon', ['export EM_SESSION=$(em-conformance logon --target https://em:9398)']],
  [
    'sweep',
    [
      'em-conformance sweep --target https://em:9398 --dry-run',
      'em-conformance sweep --target https://em:9398 --ledger reports/ledger.jsonl',
    ],
  ],
  ['mock', ['em-conformance mock --port 9398', 'em-conformance mock --profile 13 --fault wrong-type --json']],
  ['list', ['em-conformance list operations', 'em-conformance list checks --json']],
  [
    'explain',
    [
      'em-conformance explain content-length',
      'em-conformance explain "GET /jobs/{ID}"',
      'em-conformance explain required-3ee30336 --out reports',
    ],
  ],
  ['coverage', ['em-conformance coverage', 'em-conformance coverage --report reports/report.json --json']],
  ['completion', ['source <(em-conformance completion bash)', 'em-conformance completion fish | source']],
]);
