import type { Finds } from './finds.js';

/** What names credentials, and what names passwords. */
const USERS = ['FileServer', 'CdpPolicy', 'Job'];

/** Whether something that the run has read names the credentials at a URL. */
export function areCredentialsUsed(url: string, finds: Finds): boolean {
  return names(finds, /"\w*CredentialsId":"([^"]+)"/g).has(idOf(url));
}

/** Whether a job that the run has read names the password at a URL. */
export function isPasswordUsed(url: string, finds: Finds): boolean {
  return names(finds, /"PasswordKeyId":"([^"]+)"/g).has(idOf(url));
}

function names(finds: Finds, member: RegExp): Set<string> {
  const facts = JSON.stringify(USERS.flatMap((kind) => finds.all(kind).map((find) => find.facts)));
  return new Set([...facts.matchAll(member)].map(([, id = '']) => id.toLowerCase()));
}

function idOf(url: string): string {
  return (url.split('/').at(-1) ?? '').toLowerCase();
}
