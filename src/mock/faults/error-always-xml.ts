import { setBody, setHeader } from '../reply.js';
import type { Fault } from './fault.js';

export const errorAlwaysXml: Fault = {
  id: 'error-always-xml',
  summary:
    'The restore points of an unknown backup are answered with an error in XML, whatever was asked for.',
  breaks: { operation: 'listBackupRestorePoints', checks: ['error-entity'] },
  response(reply, { media }) {
    if (reply.status !== 404 || media !== 'json') return;
    setHeader(reply, 'Content-Type', 'application/xml');
    setBody(
      reply,
      '<?xml version="1.0" encoding="utf-8"?><Error Message="Cannot find backup" StatusCode="404" xmlns="http://www.veeam.com/ent/v1.0" />',
    );
  },
};
