import type { MockOptions } from '../../src/mock/index.js';

/** Roles whose accounts look at the mock; the first is that of its own account. */
export const ROLES_OF_MATRIX = ['Portal Administrator', 'Portal User', 'Restore Operator'] as const;

/** A mock, and who looks at it. */
export interface Likeness extends Pick<MockOptions, 'profile' | 'sql' | 'activity' | 'estate'> {
  readonly role: (typeof ROLES_OF_MATRIX)[number];
}

/** Each with each: what is read last changes first, so that every so many of them is a sample of all. */
export const LIKENESSES: readonly Likeness[] = ([12, 9.5, 13, 10, 11] as const).flatMap((profile) =>
  (['mssql', 'postgres'] as const).flatMap((sql) =>
    (['default', 'rich'] as const).flatMap((estate) =>
      (['busy', 'calm'] as const).flatMap((activity) =>
        ROLES_OF_MATRIX.map((role): Likeness => ({ profile, sql, estate, activity, role })),
      ),
    ),
  ),
);

/** Its words: `12 mssql default busy Portal-User`. */
export function nameOf({ profile, sql, estate, activity, role }: Likeness): string {
  return `${profile} ${sql} ${estate} ${activity} ${role.replaceAll(' ', '-')}`;
}
