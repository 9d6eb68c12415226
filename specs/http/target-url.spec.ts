import { describe, expect, it } from 'vitest';
import { TargetUrl } from '../../src/http/target-url.js';

describe('the base of a target', () => {
  it.each([
    ['https://em.example.com:9398', 'https://em.example.com:9398/api/'],
    ['https://em.example.com:9398/', 'https://em.example.com:9398/api/'],
    ['https://em.example.com:9398/api', 'https://em.example.com:9398/api/'],
    ['https://em.example.com:9398/api/', 'https://em.example.com:9398/api/'],
    ['http://em.example.com:9399', 'http://em.example.com:9399/api/'],
    ['https://proxy.example.com/em/api', 'https://proxy.example.com/em/api/'],
    ['https://user:secret@em.example.com:9398', 'https://em.example.com:9398/api/'],
  ])('%s is %s', (given, base) => {
    expect(new TargetUrl(given).base.href).toBe(base);
  });

  it.each(['ftp://em.example.com', 'file:///etc/passwd'])('%s is refused', (given) => {
    expect(() => new TargetUrl(given)).toThrow('not an http or https URL');
  });
});

describe('an Href', () => {
  const target = new TargetUrl('https://em.example.com:9398');

  it.each([
    ['https://em.example.com:9398/api/backups', 'https://em.example.com:9398/api/backups', false],
    ['/api/backups?format=Entity', 'https://em.example.com:9398/api/backups?format=Entity', false],
    ['backups', 'https://em.example.com:9398/api/backups', false],
    ['https://em.example.com:9398/api//backups', 'https://em.example.com:9398/api/backups', false],
    ['http://10.0.0.5:9399/api/backups', 'https://em.example.com:9398/api/backups', true],
    ['https://evil.example.net/api/backups', 'https://em.example.com:9398/api/backups', true],
    ['//evil.example.net/api/backups', 'https://em.example.com:9398/api/backups', true],
    ['https://em.example.com:9398/API/backups', 'https://em.example.com:9398/API/backups', false],
    ['https://em.example.com:9398/api/', 'https://em.example.com:9398/api/', false],
  ])('%s is resolved onto the target', (href, url, foreign) => {
    expect(target.resolve(href)).toEqual({ url, foreign });
  });

  it.each([
    'javascript:alert(1)',
    'http://',
    'https://em.example.com:9398/apis/x',
    'https://em.example.com:9398/',
    'mailto:a@example.com',
  ])('%s leads nowhere', (href) => {
    expect(target.resolve(href)).toBeUndefined();
  });
});
