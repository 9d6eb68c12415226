import { ApiError } from '../errors.js';
import { removeHeader, setBody, setHeader } from '../reply.js';
import { behavingAt } from './behaviours.js';
import type { Fault } from './fault.js';

/** Status, headers, media types and errors. */
export const ANSWERS: readonly Fault[] = [
  {
    id: 'wrong-status',
    summary: 'A backup file is answered with 203 instead of 200.',
    breaks: { operation: 'getBackupFile', checks: ['status-code'] },
    response(reply) {
      if (reply.status !== 200) return;
      reply.status = 203;
      reply.reason = 'NonAuthoritativeInformation';
    },
  },
  {
    id: 'content-type-wrong',
    summary: 'A repository says it is text/html.',
    breaks: { operation: 'getRepository', checks: ['content-type'] },
    response(reply) {
      if (reply.status === 200) setHeader(reply, 'Content-Type', 'text/html');
    },
  },
  {
    id: 'content-length-missing',
    summary: 'The list of restore points goes out chunked, without Content-Length.',
    breaks: { operation: 'listRestorePoints', checks: ['content-length'] },
    response(reply) {
      if (reply.status === 200) removeHeader(reply, 'Content-Length');
    },
  },
  behavingAt('accept-ignored', 'listRepositories', {
    summary: 'The list of repositories is XML whatever was asked for.',
  }),
  {
    id: 'q-values-as-html',
    summary: 'An Accept header with weights is answered with a web page.',
    breaks: { operation: 'listBackups', checks: ['accept-answered'] },
    response(reply, { accept }) {
      if (reply.status !== 200 || accept?.includes('q=') !== true) return;
      setHeader(reply, 'Content-Type', 'text/html');
      setBody(
        reply,
        '<!DOCTYPE html><html><head><title>Backups</title></head><body>Backups<br></body></html>',
      );
    },
  },
  {
    id: 'error-as-html',
    summary: 'An unknown backup is answered with a web page instead of an Error entity.',
    breaks: { operation: 'getBackup', checks: ['error-entity', 'content-type', 'accept-answered'] },
    response(reply) {
      if (reply.status !== 404) return;
      setHeader(reply, 'Content-Type', 'text/html');
      setBody(
        reply,
        '<!DOCTYPE html><html><head><title>Not Found</title></head><body>Not Found</body></html>',
      );
    },
  },
  {
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
  },
  {
    id: 'error-status-differs',
    summary: 'The error for the objects of an unknown job says 500 where the status is 404.',
    breaks: { operation: 'listJobObjects', checks: ['error-entity'] },
    response(reply) {
      if (reply.status !== 404) return;
      setBody(reply, reply.body.toString('utf8').replace(/(StatusCode"?[=:]"?)404/, '$1500'));
    },
  },
  behavingAt('unknown-id-answered', 'getRepository', {
    summary: 'An unknown repository is answered with the first one there is.',
  }),
  {
    id: 'malformed-id-500',
    summary: 'An id that is none is answered with 500.',
    breaks: { operation: 'getVAppRestorePoint', checks: ['malformed-id-refused'] },
    error: (error) =>
      error.status === 400
        ? new ApiError(500, 'Object reference not set to an instance of an object.')
        : error,
  },
  {
    id: 'bare-401',
    summary: 'Without a session the list of VM restore points is refused with an empty body.',
    breaks: { operation: 'listVmRestorePoints', checks: ['error-entity'] },
    response(reply) {
      if (reply.status === 401) setBody(reply, '');
    },
  },
];
