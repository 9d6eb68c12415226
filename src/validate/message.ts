/** A document, and the head of the HTTP message that it came in, where there is one. */
export interface Message {
  readonly body: Buffer;
  readonly head?: {
    readonly status: number;
    readonly reason: string;
    readonly httpVersion: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
  };
}

const STATUS_LINE = /^HTTP\/(\d(?:\.\d)?) (\d{3})(?: ([^\r\n]*))?\r?\n/;

/** Bytes that a head may have. */
const LONGEST_HEAD = 64 * 1024;

/**
 * Parts a raw HTTP response, as `curl -i` prints it, into head and body; anything else is a body. Informational answers
 * and the answer of a proxy that stand before the response are passed over (RFC 9110, 15.2).
 */
export function messageOf(bytes: Buffer): Message {
  const start = bytes.toString('latin1', 0, LONGEST_HEAD);
  const [line, httpVersion = '', status = '', reason = ''] = STATUS_LINE.exec(start) ?? [];
  if (line === undefined) return { body: bytes };
  const end = /\r?\n\r?\n/.exec(start);
  const headEnd = end ? end.index : start.length;
  const body = bytes.subarray(end ? end.index + end[0].length : bytes.length);
  if (STATUS_LINE.test(body.toString('latin1', 0, 200))) return messageOf(body);
  const headers = start
    .slice(line.length, headEnd)
    .split(/\r?\n/)
    .filter((field) => field.includes(':'))
    .map((field): [string, string] => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).trim(), field.slice(colon + 1).trim()];
    });
  return { body: unchunked(body, headers), head: { status: Number(status), reason, httpVersion, headers } };
}

/** The body without the marks of its chunks (RFC 9112, 7.1); as it is where it has none: clients print it without. */
function unchunked(body: Buffer, headers: readonly (readonly [string, string])[]): Buffer {
  const isChunked = headers.some(
    ([name, value]) => name.toLowerCase() === 'transfer-encoding' && /chunked/i.test(value),
  );
  if (!isChunked) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const [, size] =
      /^([0-9a-f]{1,8})(?:;[^\n]*)?\r?$/i.exec(body.toString('latin1', at, Math.max(at, end))) ?? [];
    if (size === undefined) return body;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
  return body;
}
