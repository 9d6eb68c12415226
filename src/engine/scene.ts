import type { Contract } from '../contract/contract.js';
import { loadContract } from '../contract/load.js';
import { Readings } from '../reading/readings.js';
import { OwnSessions } from './own-sessions.js';
import type { Wire } from './wire.js';

/** What all parts of a run have in common. */
export interface Scene extends Omit<Wire, 'follow' | 'close'> {
  readonly contract: Contract;
  readonly readings: Readings;
  readonly sessions: OwnSessions;
}

export function sceneOf({ target, guard, limits, client, pause }: Wire): Scene {
  const contract = loadContract();
  const readings = new Readings(contract);
  const sessions = new OwnSessions({ client, guard, target, readings });
  return { target, guard, limits, client, pause, contract, readings, sessions };
}
