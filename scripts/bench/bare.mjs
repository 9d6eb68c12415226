/**
 * The GETs of a HAR, bare: over connections that are kept, as many at a time as the suite has, and nothing made of the
 * answers.
 *
 *     EM_PASSWORD=… node scripts/bench/bare.mjs TARGET USERNAME HAR CONCURRENCY
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [target, username, file, width] = process.argv.slice(2);
const { hostname, port } = new URL(target);
const basic = Buffer.from(`${username}:${process.env.EM_PASSWORD}`).toString('base64');
const logon = await fetch(new URL('/api/sessionMngr/?v=latest', target), {
  method: 'POST',
  headers: { Authorization: `Basic ${basic}` },
});
const session = { 'X-RestSvcSessionId': logon.headers.get('X-RestSvcSessionId') };
const requests = JSON.parse(readFileSync(file, 'utf8'))
  .log.entries.filter(({ request, response }) => request.method === 'GET' && response.status > 0)
  .map(({ request }) => {
    const { pathname, search } = new URL(request.url);
    const accept = request.headers.find(({ name }) => name === 'Accept')?.value;
    return { path: pathname + search, headers: { ...session, ...(accept ? { Accept: accept } : {}) } };
  });

const agent = new http.Agent({ keepAlive: true, maxSockets: Number(width) });
const get = ({ path, headers }) =>
  new Promise((resolve, reject) => {
    const request = http.get({ agent, hostname, port, path, headers }, (answer) => {
      answer.on('data', () => undefined);
      answer.on('end', resolve);
    });
    request.on('error', reject);
  });
const begun = performance.now();
const queue = requests.values();
await Promise.all(
  Array.from({ length: Number(width) }, async () => {
    for (const request of queue) await get(request);
  }),
);
agent.destroy();
console.log(JSON.stringify({ requests: requests.length, ms: performance.now() - begun }));
process.exit();
