import { header } from '../../http/exchange.js';
import { familyOf } from '../../representation/encoding.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/** The encoding that an XML declaration names (XML 1.0, 2.8). */
const DECLARED = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** The charset that Content-Type names; it may be quoted (RFC 9110, 5.6.6). */
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)"?/i;

/**
 * The charset that Content-Type names is that of the XML declaration, and the bytes are in it: clients that follow the
 * header read the same text as those that follow the document. JSON is UTF-8 whatever is said.
 *
 * Documentation: em_web_api_specifications, "Response Header"; RFC 7303, 3; RFC 8259, 8.1.
 */
export const charsetAgrees: Check = {
  id: 'charset-agrees',
  requirement: 'headers.charset',
  needs: ['xml-well-formed', 'json-well-formed', 'content-type'],
  applies: (c) => c.expect.media !== undefined,
  judge(exchange, { observations }) {
    const { body } = exchange.response;
    const { syntax } = observations.document(exchange);
    if (syntax === 'empty' || syntax === 'neither')
      return new NotObserved('The response has no XML or JSON.');
    const named = CHARSET.exec(header(exchange.response, 'Content-Type') ?? '')?.[1];
    const own =
      syntax === 'json'
        ? 'utf-8'
        : (familyOf(body) ?? DECLARED.exec(body.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8');
    if (named === undefined) return readable(body, own) ? [] : [fault('body', own, 'other bytes')];
    // A byte order mark says the rest (RFC 7303, 3.3).
    if (/^utf-?16$/i.test(named) && own.startsWith('utf-16'))
      return readable(body, own) ? [] : [fault('body', own, 'other bytes')];
    if (encodingOf(named) !== encodingOf(own)) return [fault('header:Content-Type', own, named)];
    return readable(body, named) ? [] : [fault('body', named, 'other bytes')];
  },
};

function fault(location: string, expected: string, actual: string): Fault {
  const message =
    location === 'body'
      ? 'The bytes of the body are not in the encoding that it names.'
      : 'The charset of Content-Type is not that of the body.';
  return { message, location, expected, actual };
}

/** One name for each encoding: those of iso-8859-1 and windows-1252 are the same to every client. */
function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label.toLowerCase();
  }
}

function readable(body: Buffer, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
