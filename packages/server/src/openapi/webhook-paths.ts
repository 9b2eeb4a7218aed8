/** The webhook endpoints have no schema of ours: the platform's signature covers raw bytes of the platform's shape. */
export const WEBHOOK_PATHS = {
  '/webhooks/{channel}': {
    parameters: [
      { name: 'channel', in: 'path', required: true, schema: { type: 'string', enum: ['facebook', 'instagram', 'whatsapp', 'twitter'] } },
    ],
    get: {
      operationId: 'getWebhooksChannel',
      summary: "The platform's handshake",
      tags: ['Webhooks'],
      security: [],
      responses: {
        200: {
          description: 'The challenge, as plain text; for X its CRC token, signed.',
          content: { 'text/plain': { schema: { type: 'string' } }, 'application/json': { schema: {} } },
        },
        400: { description: 'Not a CRC token of X (`malformed_challenge`).' },
        403: { description: 'The verify token does not match.' },
      },
    },
    post: {
      operationId: 'postWebhooksChannel',
      summary: 'Deliver events; answered when they are stored',
      tags: ['Webhooks'],
      security: [],
      requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      responses: {
        200: { description: 'Stored. No body.' },
        400: { description: 'Signed, but not JSON (`malformed_body`).' },
        401: { description: 'The signature is missing or wrong (`invalid_signature`).' },
        413: { description: 'More than 3 MB (`body_too_large`).' },
        503: { description: 'Not stored; deliver it again (`store_unavailable`).' },
      },
    },
  },
} as const;
