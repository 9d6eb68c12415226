/** An answer that can be changed: what faults and the proof change last, once it is written out. */
export interface Message {
  status: number;
  reason: string;
  /** Name and value in the order they are sent. */
  headers: [name: string, value: string][];
  body: Buffer;
}

/** What a body begins like; undefined where it is neither. */
export function syntaxOf({ body }: Pick<Message, 'body'>): 'xml' | 'json' | undefined {
  const first = body
    .subarray(0, 64)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()[0];
  return first === '<' ? 'xml' : first === '{' || first === '[' ? 'json' : undefined;
}

/** A header by its name in any case. */
export function headerOf({ headers }: Pick<Message, 'headers'>, name: string): string | undefined {
  return headers.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}

/** The message with a header replaced, added or, where the value is undefined, taken away. */
export function withHeader(message: Message, name: string, value: string | undefined): Message {
  const at = message.headers.findIndex(([known]) => known.toLowerCase() === name.toLowerCase());
  const headers = message.headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase());
  if (value !== undefined) headers.splice(at < 0 ? headers.length : at, 0, [name, value]);
  return { ...message, headers };
}

/** The message with another body, and its length where it says one. */
export function withBody(message: Message, body: Buffer | string): Message {
  const bytes = Buffer.from(body);
  const changed = { ...message, body: bytes };
  return headerOf(message, 'Content-Length') === undefined
    ? changed
    : withHeader(changed, 'Content-Length', String(bytes.length));
}
