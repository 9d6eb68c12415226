import { createHash } from 'node:crypto';

/** What redaction put in the place of a session: in texts, and in addresses. */
const SESSION = /\[session (\d+)\]|REDACTED-session-(\d+)/g;

/**
 * Gives each redacted session an id again, the same wherever it stood: ids are judged by their form, and addresses with them
 * lead to each other.
 */
export function withSessions(text: string): string {
  return text.replace(SESSION, (_, inText?: string, inAddress?: string) => idOf(inText ?? inAddress ?? ''));
}

/** The same in headers and cookies, where the token of the session stood: the base64 of its id (FACTS). */
export function withTokens(value: string): string {
  return value.replace(SESSION, (_, inText?: string, inAddress?: string) =>
    Buffer.from(idOf(inText ?? inAddress ?? '')).toString('base64'),
  );
}

function idOf(number: string): string {
  const digits = createHash('sha256').update(`session ${number}`).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
}
