import { describe, expect, it } from 'vitest';
import { Fetches } from '../../src/explore/fetches.js';

function asking(width: number): { fetches: Fetches<string>; asked: string[] } {
  const asked: string[] = [];
  const ask = (url: string): Promise<string> => {
    asked.push(url);
    return url === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(`answer of ${url}`);
  };
  return { fetches: new Fetches(ask, width), asked };
}

describe('addresses that are asked ahead', () => {
  it('are as many as may be under way, in their order, each asked once', async () => {
    const { fetches, asked } = asking(2);
    fetches.ahead(['a', 'b', 'c']);
    expect(asked).toEqual(['a', 'b']);
    expect(await fetches.take('a')).toBe('answer of a');
    fetches.ahead(['b', 'c', 'd']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('are asked anew once their answer was taken, and not while it is only looked at', async () => {
    const { fetches, asked } = asking(1);
    await fetches.look('a');
    await fetches.take('A');
    await fetches.take('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('fail for whoever takes them, and for nobody else', async () => {
    const { fetches } = asking(1);
    fetches.ahead(['bad']);
    await expect(fetches.take('bad')).rejects.toThrow('no');
  });
});
