import { setBody, setHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const errorAsHtml: Fault = {
  id: 'error-as-html',
  summary: 'An unknown backup is answered with a web page instead of an Error entity.',
  breaks: { operation: 'getBackup', checks: ['error-entity', 'content-type', 'accept-answered'] },
  response(reply) {
    if (reply.status !== 404) return;
    setHeader(reply, 'Content-Type', 'text/html');
    setBody(reply, '<!DOCTYPE html><html><head><title>Not Found</title></head><body>Not Found</body></html>');
  },
};
