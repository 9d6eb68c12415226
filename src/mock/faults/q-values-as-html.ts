import { setBody, setHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const qValuesAsHtml: Fault = {
  id: 'q-values-as-html',
  summary: 'An Accept header with weights is answered with a web page.',
  breaks: { operation: 'listBackups', checks: ['accept-answered'] },
  response(reply, { accept }) {
    if (reply.status !== 200 || accept?.includes('q=') !== true) return;
    setHeader(reply, 'Content-Type', 'text/html');
    setBody(reply, '<!DOCTYPE html><html><head><title>Backups</title></head><body>Backups<br></body></html>');
  },
};
