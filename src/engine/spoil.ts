import type { Spoiling } from '../plan/case.js';

/** A session id that is not the one given, though it is made of it: for a client it is opaque, for the server wrong. */
export function spoil(token: string, how: Spoiling): string {
  switch (how) {
    case 'cut':
      return token.slice(0, Math.ceil(token.length / 2));
    case 'other-case':
      return [...token].map(withOtherCase).join('');
    case 'empty':
      return '';
    case 'garbled':
      return '!not-a-session!';
  }
}

function withOtherCase(sign: string): string {
  const lower = sign.toLowerCase();
  return sign === lower ? sign.toUpperCase() : lower;
}
