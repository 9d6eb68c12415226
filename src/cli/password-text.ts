import { isUtf8 } from 'node:buffer';
import { UsageError } from './exit.js';

/** Bytes that a file with a password may have. */
export const MOST_PASSWORD_BYTES = 64 * 1024;

/**
 * The password in the bytes of a file or of standard input. What editors and shells put around it is no part of it:
 * byte order marks, UTF-16 (PowerShell), line ends behind it.
 *
 * @throws UsageError where there is more than one line, or what no password has
 */
export function passwordIn(bytes: Buffer, where: string): string {
  if (bytes.length > MOST_PASSWORD_BYTES) throw new UsageError(`${where} is too long to be a password.`);
  const password = decoded(bytes, where)
    .replace(/^\ufeff/, '')
    .replace(/(?:\r\n|\r|\n)+$/, '');
  // First: the zeros of UTF-16 stand between its line ends, too.
  if (/[\p{Cc}\ufffd\ufffe]/u.test(password.replace(/[\t\r\n]/g, '')))
    throw new UsageError(`${where} is not plain text: save it as UTF-8.`);
  if (/[\r\n]/.test(password))
    throw new UsageError(`${where} has more than one line: it must hold the password alone.`);
  return password;
}

function decoded(bytes: Buffer, where: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le');
  if (first === 0xfe && second === 0xff) {
    if (bytes.length % 2 !== 0) throw new UsageError(`${where} is not plain text: save it as UTF-8.`);
    return Buffer.from(bytes).swap16().toString('utf16le');
  }
  if (!isUtf8(bytes)) throw new UsageError(`${where} is not UTF-8: save it as UTF-8.`);
  return bytes.toString('utf8');
}
