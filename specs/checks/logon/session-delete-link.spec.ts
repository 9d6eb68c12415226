import { sessionDeleteLink } from '../../../src/checks/logon/session-delete-link.js';
import { checkTable, xml } from '../harness.js';

const ID = '3b8c1d2e-4f5a-4b6c-8d7e-9f0a1b2c3d4e';
const headers = { 'X-RestSvcSessionId': Buffer.from(ID).toString('base64') };
const session = (href: string): string =>
  xml('LogonSession').replace(/Href="[^"]*" Rel="Delete"/, `Href="${href}" Rel="Delete"`);

checkTable(sessionDeleteLink, 'logon xml', [
  {
    name: 'its own address',
    answer: { body: session(`https://em.example.com:9398/api/logonSessions/${ID}`), headers },
    verdict: 'pass',
  },
  {
    name: 'another session',
    answer: { body: session('https://em.example.com:9398/api/logonSessions/1'), headers },
    verdict: [
      'fail',
      [
        '/LogonSession/Links/Link[17]',
        `/logonSessions/${ID}`,
        'https://em.example.com:9398/api/logonSessions/1',
      ],
    ],
  },
  {
    name: 'no link at all',
    answer: { body: xml('LogonSession').replace(/<Link Href="[^"]*" Rel="Delete" \/>/, ''), headers },
    verdict: ['not-observed', 'The session has no Delete link.'],
  },
  {
    name: 'a job',
    answer: { body: session(`https://em.example.com:9398/api/jobs/${ID}`), headers },
    verdict: [
      'fail',
      ['/LogonSession/Links/Link[17]', `/logonSessions/${ID}`, `https://em.example.com:9398/api/jobs/${ID}`],
    ],
  },
]);
