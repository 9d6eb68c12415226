import { connect } from './connect.js';
import { present } from './present.js';
import type { RunOptions } from './run-options.js';
import { sceneOf } from './scene.js';
import { wireOf } from './wire.js';

/**
 * Opens a logon session, and leaves it open: for what is repeated by hand.
 *
 * @returns the value of X-RestSvcSessionId
 * @throws UnreachableError, LogonRefusedError
 */
export async function logOn(options: RunOptions): Promise<string> {
  const wire = wireOf(options);
  try {
    const { credentials, apiVersion = 'latest', network } = options;
    const { session } = await connect({
      ...sceneOf(wire),
      credentials,
      apiVersion,
      ...present({ proxy: network?.proxy }),
    });
    return session.token;
  } finally {
    wire.client.close();
  }
}
