import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/exit.js';
import { passwordIn } from '../../src/cli/password-text.js';

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('the password in a file', () => {
  it.each([
    ['as it is', Buffer.from('p äss')],
    ['with a line end', Buffer.from('p äss\n')],
    ['with the line ends of Windows', Buffer.from('p äss\r\n')],
    ['with several line ends', Buffer.from('p äss\n\n')],
    ['with a byte order mark', Buffer.from('\ufeffp äss\r\n')],
    ['of PowerShell', Buffer.from('\ufeffp äss\r\n', 'utf16le')],
    ['in UTF-16 of the other order', utf16be('p äss\r\n')],
  ])('%s is understood', (_, bytes) => {
    expect(passwordIn(bytes, 'pw.txt')).toBe('p äss');
  });

  it('keeps blanks at its ends, which may be part of it', () => {
    expect(passwordIn(Buffer.from(' a \n'), 'pw.txt')).toBe(' a ');
  });

  it.each([
    ['two lines', Buffer.from('user\npass\n'), 'more than one line'],
    ['Latin-1', Buffer.from([0x70, 0xe4, 0x73]), 'not UTF-8'],
    ['UTF-16 without a mark', Buffer.from('pass', 'utf16le'), 'not plain text'],
    ['UTF-16 without a mark, with a line end', Buffer.from('pass\r\n', 'utf16le'), 'not plain text'],
    ['a control character', Buffer.from('pa\u001bss'), 'not plain text'],
    ['half a UTF-16', Buffer.from([0xfe, 0xff, 0]), 'not plain text'],
    ['a book', Buffer.alloc(70_000, 97), 'too long'],
  ])('that is %s is refused', (_, bytes, why) => {
    expect(() => passwordIn(bytes, 'pw.txt')).toThrow(UsageError);
    expect(() => passwordIn(bytes, 'pw.txt')).toThrow(why);
  });
});
