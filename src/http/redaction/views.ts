/** Name of an encoding that is undone before the search. */
type Layer = 'JSON-escaped' | 'XML-escaped' | 'percent-encoded' | 'UTF-16';

/** A text as it reads once encodings are undone, with the way back to where each part of it stands. */
export interface View {
  readonly text: string;
  readonly layers: readonly Layer[];
  /** Start and end in the text that was given, of a part of this one. */
  toSource(start: number, end: number): readonly [start: number, end: number];
}

/** One escape sequence: where its decoded form stands, and where it stands itself. */
interface Anchor {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

type Decoded = readonly { readonly text: string; readonly sourceLength: number }[];

interface Decoder {
  readonly layer: Layer;
  /** Character without which there is nothing to decode. */
  readonly sign: string;
  readonly pattern: RegExp;
  decode(match: RegExpExecArray): Decoded | undefined;
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const DECODERS: readonly Decoder[] = [
  {
    layer: 'JSON-escaped',
    sign: '\\',
    pattern: /\\(?:u([0-9a-f]{4})|(["'\\/bfnrt]))/gi,
    decode([whole, hex, short = '']) {
      const text =
        hex === undefined ? (JSON_ESCAPES[short] ?? short) : String.fromCharCode(Number.parseInt(hex, 16));
      return [{ text, sourceLength: whole.length }];
    },
  },
  {
    layer: 'XML-escaped',
    sign: '&',
    pattern: /&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|(amp|lt|gt|quot|apos));/gi,
    decode([whole, hex, decimal, name = '']) {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const text = point <= 0x10ffff ? String.fromCodePoint(point) : XML_ENTITIES[name.toLowerCase()];
      return text === undefined ? undefined : [{ text, sourceLength: whole.length }];
    },
  },
  {
    layer: 'percent-encoded',
    sign: '%',
    pattern: /(?:%[0-9a-f]{2})+/gi,
    decode: ([run]) => fromUtf8(Buffer.from(run.replaceAll('%', ''), 'hex')),
  },
  {
    // UTF-16 without a mark, read byte for byte.
    layer: 'UTF-16',
    sign: '\0',
    pattern: /\0/g,
    decode: () => [{ text: '', sourceLength: 1 }],
  },
];

/**
 * The text itself and all it says under JSON, XML and percent encoding: each alone, and one below the other (a URL
 * in an XML body in a JSON report). Searching these instead of listing encoded forms finds every mixture: named next
 * to numeric references, either case of hexadecimal digits, characters encoded that need not be.
 */
export function views(text: string): View[] {
  const raw = asItStands(text);
  const found = [raw];
  const alone = DECODERS.map((decoder) => undo(raw, decoder));
  for (const view of alone) if (view) found.push(view);
  // Two rounds, because what is written into HTML or HAR may have been escaped before.
  let inner = raw;
  for (const decoder of [...DECODERS, ...DECODERS]) {
    const known = inner === raw ? alone[DECODERS.indexOf(decoder)] : undefined;
    const view = inner === raw ? known : undo(inner, decoder);
    if (!view) continue;
    if (view !== known) found.push(view);
    inner = view;
  }
  return found;
}

function asItStands(text: string): View {
  return { text, layers: [], toSource: (start, end) => [start, end] };
}

/** A text with its XML references undone. */
export function unescapeXml(text: string): string {
  const decoder = DECODERS.find(({ layer }) => layer === 'XML-escaped');
  return (decoder && undo(asItStands(text), decoder)?.text) ?? text;
}

function undo(view: View, decoder: Decoder): View | undefined {
  if (!view.text.includes(decoder.sign)) return undefined;
  const parts: string[] = [];
  let read = 0;
  for (const match of view.text.matchAll(decoder.pattern)) {
    const decoded = decoder.decode(match);
    if (!decoded) continue;
    parts.push(view.text.slice(read, match.index));
    read = match.index + match[0].length;
    for (const { text } of decoded) parts.push(text);
  }
  if (parts.length === 0) return undefined;
  parts.push(view.text.slice(read));
  let anchors: readonly Anchor[] | undefined;
  return {
    text: parts.join(''),
    layers: [...view.layers, decoder.layer],
    toSource: (start, end) => {
      // Only a find asks for them, and finds are rare.
      anchors ??= anchorsIn(view.text, decoder);
      return view.toSource(sourceOf(anchors, start, false), sourceOf(anchors, end, true));
    },
  };
}

function anchorsIn(encoded: string, decoder: Decoder): Anchor[] {
  const anchors: Anchor[] = [];
  let read = 0;
  let written = 0;
  for (const match of encoded.matchAll(decoder.pattern)) {
    const decoded = decoder.decode(match);
    if (!decoded) continue;
    written += match.index - read;
    read = match.index;
    for (const { text, sourceLength } of decoded) {
      anchors.push({ at: written, length: text.length, source: read, sourceLength });
      written += text.length;
      read += sourceLength;
    }
  }
  return anchors;
}

/** Where a place in decoded text stands in its source; inside an escape, the start or the end of the escape. */
function sourceOf(anchors: readonly Anchor[], place: number, isEnd: boolean): number {
  // The last escape that begins before the place (an end) or at it or before it (a start).
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = anchors[middle]?.at ?? 0;
    if (isEnd ? at < place : at <= place) low = middle + 1;
    else high = middle;
  }
  const anchor = anchors[low - 1];
  if (!anchor) return place;
  const beyond = place - (anchor.at + anchor.length);
  if (beyond >= 0) return anchor.source + anchor.sourceLength + beyond;
  return isEnd ? anchor.source + anchor.sourceLength : anchor.source;
}

/** Characters of percent-encoded bytes; a byte that is not UTF-8 is read as Latin-1, as old clients send it. */
function fromUtf8(bytes: Buffer): Decoded {
  const decoded: { text: string; sourceLength: number }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    const text = bytes.toString('utf8', at, at + length);
    const valid = !text.includes('\ufffd') && Buffer.byteLength(text) === length;
    decoded.push(
      valid ? { text, sourceLength: 3 * length } : { text: String.fromCharCode(lead), sourceLength: 3 },
    );
    at += valid ? length : 1;
  }
  return decoded;
}
