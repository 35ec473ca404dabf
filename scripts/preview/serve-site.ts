import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { type Answer, answer, type SiteFiles } from './answer.ts';
import { contentType } from './content-type.ts';
import { listen } from './listen.ts';

export interface SiteOptions {
  /** The built site. */
  readonly folder: string;
  /** Base path, with a slash at both ends. */
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  readonly host?: string;
}

export interface ServedSite {
  /** Address of the home page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site until it is closed, on the first free port. */
export async function serveSite(options: SiteOptions): Promise<ServedSite> {
  const { folder, base, port, host = '127.0.0.1' } = options;
  const files: SiteFiles = { has: (path) => isFile(join(folder, path)) };
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    send(response, folder, answer(request.url ?? '/', base, files), request.method === 'HEAD');
  });
  const free = await listen(server, port, host);
  return { address: `http://${host}:${free}${base}`, close: () => closing(server) };
}

function send(response: ServerResponse, folder: string, to: Answer, headOnly: boolean): void {
  if (to.kind === 'redirect') {
    // Hosts send 301, which a browser would remember for whatever else uses this port later.
    response.writeHead(302, { location: to.to, 'cache-control': 'no-store' }).end();
    return;
  }
  if (to.kind === 'refused') {
    response.writeHead(to.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(to.status === 404 ? 'Not found\n' : 'Bad request\n');
    return;
  }
  response.writeHead(to.status, {
    'content-type': contentType(to.path),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (headOnly) response.end();
  // A reader who leaves early breaks the pipeline; that is their right.
  else pipeline(createReadStream(join(folder, to.path)), response, () => {});
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
