/** What goes wrong between two machines, and what no HTTP server should send. */
import { bytesOf, rawly, setHeader, type Takeover, withBody } from '../target.js';
import {
  at,
  atGood,
  type Behaviour,
  CONFORMS,
  FINDINGS,
  INCONCLUSIVE,
  isReading,
  isRepositories,
  isRoot,
  UNREACHABLE,
} from './behaviour.js';

const silence: Takeover = () => undefined;
const reset: Takeover = (socket) => socket.resetAndDestroy();
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n';

/** Sends something again and again until nobody listens. */
const endlessly =
  (head: string, more: string | Buffer, everyMs = 0): Takeover =>
  (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(more), everyMs);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => clearInterval(timer));
  };

export const WIRE: readonly Behaviour[] = [
  { id: 'reset-one-path', act: at(isRepositories, () => reset), exit: INCONCLUSIVE },
  { id: 'reset-all', act: at(isReading, () => reset), exit: INCONCLUSIVE },
  {
    id: 'reset-now-and-then',
    act: at(
      (asked) => isReading(asked) && asked.n % 17 === 5,
      () => reset,
    ),
    exit: CONFORMS,
  },
  { id: 'silence-one-path', act: at(isRepositories, () => silence), exit: INCONCLUSIVE, says: /in a row/ },
  { id: 'silence-all', act: at(isReading, () => silence), exit: INCONCLUSIVE, args: ['--timeout', '300'] },
  {
    id: 'silence-every-other',
    act: at(
      (asked) => isReading(asked) && asked.n % 2 === 0,
      () => silence,
    ),
    exit: INCONCLUSIVE,
    args: ['--timeout', '300'],
  },
  { id: 'silence-root', act: at(isRoot, () => silence), exit: UNREACHABLE, says: /--timeout/ },
  {
    id: 'silence-logon',
    act: at(
      ({ method }) => method === 'POST',
      () => silence,
    ),
    exit: UNREACHABLE,
    keepsSessions: true,
  },
  {
    id: 'silence-logoff',
    act: at(
      ({ method }) => method === 'DELETE',
      () => silence,
    ),
    exit: INCONCLUSIVE,
    says: /logon session may be left/,
    keepsSessions: true,
  },
  { id: 'empty-root', act: at(isRoot, () => (socket) => socket.end()), exit: UNREACHABLE },
  { id: 'no-http', act: at(isRoot, () => rawly('SSH-2.0-OpenSSH_9.2\r\n')), exit: UNREACHABLE },
  {
    id: 'tls-instead',
    act: at(isRoot, () => rawly(Buffer.from([0x15, 3, 3, 0, 2, 2, 70]))),
    exit: UNREACHABLE,
  },
  {
    id: 'drip',
    act: at(isRepositories, () => endlessly(`${OK}Content-Length: 9999\r\n\r\n`, ' ', 50)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'endless-body',
    act: at(isRepositories, () => endlessly(`${OK}\r\n`, Buffer.alloc(1 << 18, 32))),
    exit: INCONCLUSIVE,
    args: ['--max-body', '1000000'],
    says: /--max-body/,
  },
  {
    id: 'too-large-body',
    act: atGood(isRepositories, (a) => withBody(a, Buffer.alloc(5_000_000, 32))),
    exit: INCONCLUSIVE,
    args: ['--max-body', '1000000'],
    says: /--max-body/,
  },
  {
    id: 'endless-headers',
    act: at(isRepositories, () => endlessly(OK, 'X-More: and more\r\n')),
    exit: INCONCLUSIVE,
  },
  {
    id: 'huge-header',
    act: at(isRepositories, () => rawly(`${OK}X-Big: ${'x'.repeat(1e6)}\r\n\r\n`)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'endless-continue',
    act: at(isRepositories, () => endlessly('', 'HTTP/1.1 100 Continue\r\n\r\n', 1)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'early-hints',
    act: at(isRepositories, (a) =>
      rawly(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'), bytesOf(a)])),
    ),
    exit: CONFORMS,
  },
  {
    id: 'switching-once',
    act: at(isRepositories, () =>
      rawly('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    ),
    exit: FINDINGS,
  },
  {
    id: 'switching-all',
    act: at(isReading, () => (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    }),
    exit: FINDINGS,
  },
  {
    id: 'switching-root',
    act: at(isRoot, () => (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    }),
    exit: UNREACHABLE,
  },
  {
    id: 'http-1.0',
    act: at(
      () => true,
      (a) => rawly(bytesOf(a, 'HTTP/1.0')),
    ),
    exit: FINDINGS,
  },
  { id: 'http-0.9', act: at(isRepositories, (a) => rawly(a.body)), exit: INCONCLUSIVE },
  {
    id: 'http-2-preface',
    act: at(isRepositories, () => rawly('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')),
    exit: INCONCLUSIVE,
  },
  {
    id: 'truncated-body',
    act: at(isRepositories, () => rawly(`${OK}Content-Length: 5000\r\n\r\n<Entity`)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'negative-length',
    act: at(isRepositories, () => rawly(`${OK}Content-Length: -1\r\n\r\n<a/>`)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'two-lengths',
    act: at(isRepositories, () => rawly(`${OK}Content-Length: 4\r\nContent-Length: 400\r\n\r\n<a/>`)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'length-and-chunks',
    act: at(isRepositories, () =>
      rawly(`${OK}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n0\r\n\r\n`),
    ),
    exit: [1, 4],
  },
  {
    id: 'bad-chunk',
    act: at(isRepositories, () => rawly(`${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n<a/>\r\n`)),
    exit: INCONCLUSIVE,
  },
  {
    id: 'chunk-of-2-to-the-63',
    act: at(isRepositories, () =>
      rawly(`${OK}Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n<a/>\r\n`),
    ),
    exit: INCONCLUSIVE,
  },
  {
    id: 'second-answer',
    act: at(isRepositories, (a) => (socket) => void socket.write(Buffer.concat([bytesOf(a), bytesOf(a)]))),
    exit: [0, 1, 4],
  },
  {
    id: 'short-length',
    act: atGood(isRepositories, (a) =>
      rawly(bytesOf({ ...a, headers: setHeader(a.headers, 'Content-Length', '20') })),
    ),
    exit: [1, 4],
  },
  {
    id: 'no-length',
    act: atGood(isRepositories, (a) =>
      rawly(
        bytesOf({ ...a, headers: a.headers.filter(([name]) => name.toLowerCase() !== 'content-length') }),
      ),
    ),
    exit: FINDINGS,
  },
  {
    id: 'status-999',
    act: at(isRepositories, () => rawly('HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n')),
    exit: FINDINGS,
  },
  {
    id: 'status-000',
    act: at(isRepositories, () => rawly('HTTP/1.1 000 What\r\nContent-Length: 0\r\n\r\n')),
    exit: [1, 4],
  },
  {
    id: 'status-304',
    act: at(isRepositories, () => rawly('HTTP/1.1 304 Not Modified\r\n\r\n')),
    exit: FINDINGS,
  },
  {
    id: 'status-204-with-body',
    act: at(isRepositories, () => rawly('HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\n<a/>')),
    exit: [1, 4],
  },
  {
    id: 'close-each',
    act: at(
      () => true,
      (a) => rawly(bytesOf({ ...a, headers: setHeader(a.headers, 'Connection', 'close') })),
    ),
    exit: CONFORMS,
  },
];
