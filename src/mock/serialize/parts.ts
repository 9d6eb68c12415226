import type { ArrayLayout, ObjectLayout } from './layout.js';

export const TEXT = { kind: 'text' } as const;

export const texts = (...members: string[]): ObjectLayout['children'] =>
  members.map((m) => [m, TEXT] as const);

const LINK: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Name', 'Type', 'Rel'],
  children: [],
  json: ['Rel', 'Href', 'Name', 'Type'],
};

export const LINKS: ArrayLayout = { kind: 'array', element: 'Link', item: LINK };
