/** The library: a conformance run from a program. See `em-conformance/mock` and `em-conformance/vitest`, too. */
export type { Check, CheckContext, Fault } from './checks/check.js';
export { CHECKS } from './checks/registry.js';
export { Contract } from './contract/contract.js';
export { loadContract } from './contract/load.js';
export * from './contract/types.js';
export { LogonRefusedError, RunOptionError, UnreachableError } from './engine/errors.js';
export * from './engine/events.js';
export { type RunOptions, run } from './engine/run.js';
export type { components, operations, paths } from './generated/openapi.js';
export type { Exchange, HttpRequest, HttpResponse } from './http/exchange.js';
export type { Credentials } from './http/session.js';
export { type Reports, type ReportsOptions, writeReports } from './library/reports.js';
export { EXIT } from './report/exit-codes.js';
export { UnknownReporterError } from './report/formats.js';
export type * from './report/report-file.js';
export type { RunOutcome } from './report/reporter.js';
export { type MinObserved, type OutcomeOptions, outcomeOf } from './report/run-outcome.js';
