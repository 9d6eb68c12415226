import { describe, expect, it } from 'vitest';
import { chooseMembers } from '../../src/explore/choose.js';
import { readDocument } from '../../src/representation/document.js';

const NAMESPACE = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** A list of jobs, each given as the text of its members. */
function list(...members: string[]): Buffer {
  const jobs = members.map((m, i) => `<Job Href="http://em.example/api/jobs/${i}">${m}</Job>`);
  return Buffer.from(`<Jobs ${NAMESPACE}>${jobs.join('')}</Jobs>`);
}

function chosen(count: number, ...members: string[]): number[] {
  return chooseMembers(readDocument(list(...members)), count).map((href) => Number(href.split('/').at(-1)));
}

const job = (type: string, platform: string, rest = ''): string =>
  `<JobType>${type}</JobType><Platform>${platform}</Platform>${rest}`;
const at = (day: number): string => `<CreationTimeUTC>2026-06-${day}T05:00:00Z</CreationTimeUTC>`;

describe('the members that are looked at', () => {
  it('differ in type and platform', () => {
    expect(
      chosen(
        3,
        job('Backup', 'VMware'),
        job('Backup', 'VMware'),
        job('Copy', 'VMware'),
        job('Backup', 'HyperV'),
      ),
    ).toEqual([0, 2, 3]);
  });

  it('are the oldest and the newest where nothing else tells them apart', () => {
    expect(chosen(2, at(14), at(20), at(12), at(16)).toSorted()).toEqual([1, 2]);
  });

  it('have members and links that others lack', () => {
    const linked = '<Links><Link Rel="Stop" Href="x" /></Links>';
    expect(
      chosen(2, job('Backup', 'VMware'), job('Backup', 'VMware'), job('Backup', 'VMware', linked)),
    ).toContain(2);
    expect(chosen(2, '<A>x</A>', '<A>x</A>', '<A>x</A><B>y</B>')).toContain(2);
  });

  it('are not chosen by names and ids, which all differ', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => `<Name>n${i}</Name><Kind>${i === 17 ? 'b' : 'a'}</Kind>`,
    );
    expect(chosen(2, ...many)).toEqual([0, 17]);
  });

  it('are the first ones where all are alike, and all where there are few', () => {
    expect(chosen(2, '', '', '')).toEqual([0, 1]);
    expect(chosen(5, '', '')).toEqual([0, 1]);
  });

  it('are none where the answer is no list in XML', () => {
    expect(chooseMembers(readDocument(Buffer.from('{"Jobs":[]}')), 3)).toEqual([]);
    expect(chooseMembers(readDocument(Buffer.from('<Jobs')), 3)).toEqual([]);
  });
});
