import { once } from 'node:events';
import type { Server } from 'node:http';

const TRIES = 20;

/**
 * Makes a server listen on a port, or on the next free one above it, and returns the port.
 *
 * @param first port to try first; 0 takes any free one
 * @throws if none of the ports that were tried is free
 */
export async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + TRIES && port <= 65_535; port += 1)
    if (await takes(server, port, host)) return portOf(server);
  throw new Error(
    `The ${TRIES} ports from ${first} on are all in use: choose another with --port.`,
  );
}

/** True once the server listens on the port; false if somebody else does. */
async function takes(server: Server, port: number, host: string): Promise<boolean> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
