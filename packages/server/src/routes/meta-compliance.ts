import { ReplyForceError } from '@replyforce/core';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { plainPage } from '../plain-page.js';

const MAX_BODY = 16 * 1_024;

/**
 * What Meta calls when a person removes the app or asks that their data be deleted (platform-apis.md section 5). A form with one
 * signed field: whoever cannot sign is nobody.
 */
export function metaComplianceRoutes(app: App, { engine: { rf }, publicUrl }: Pick<Services, 'engine' | 'publicUrl'>): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_BODY }, (_request, body, done) => done(null, body));

  const signedRequestIn = (body: unknown): string => {
    const signed = new URLSearchParams(typeof body === 'string' ? body : '').get('signed_request');
    if (signed === null) throw new ReplyForceError('invalid_signature', 'The field signed_request is missing.');
    return signed;
  };

  app.post('/webhooks/meta/deauthorize', { config: { access: 'public', hidden: true } }, async (request) => {
    await rf.owners.deauthorize(signedRequestIn(request.body));
    return {};
  });

  app.post('/webhooks/meta/data-deletion', { config: { access: 'public', hidden: true } }, async (request) => {
    const { code } = await rf.owners.requestDeletion(signedRequestIn(request.body));
    return { url: `${publicUrl()}/deletion/${code}`, confirmation_code: code };
  });
}

/** What became of a request to delete, for the person who made it. */
export function deletionPage(app: App, { engine: { rf } }: Pick<Services, 'engine'>): void {
  app.get(
    '/deletion/:code',
    { config: { access: 'public', hidden: true }, schema: { params: z.object({ code: z.string().max(100) }) } },
    async (request, reply) => {
      void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
      try {
        return reply.send(plainPage('Your request to delete your data', sentencesFor(await rf.owners.deletion(request.params.code))));
      } catch (error) {
        if (!ReplyForceError.is(error) || error.code !== 'not_found') throw error;
        return reply.code(404).send(plainPage('There is no such request', ['The code in the address is not one of ours.']));
      }
    },
  );
}

function sentencesFor({
  code,
  receivedAt,
  doneAt,
  channels,
}: {
  code: string;
  receivedAt: number;
  doneAt: number | null;
  channels: number;
}) {
  const received = `It was received on ${new Date(receivedAt).toUTCString()}, under the code ${code}.`;
  if (doneAt === null) return [received, 'It is being worked on.'];
  const what =
    channels === 0
      ? 'No account was connected with your login, so there was nothing to delete.'
      : `It was done on ${new Date(doneAt).toUTCString()}: the access to ${channels === 1 ? 'the account' : `${channels} accounts`} that you had connected was deleted, with everything that named you.`;
  return [
    received,
    what,
    'Conversations of customers with a business belong to that business and were not deleted; customers ask the business itself for that.',
  ];
}
