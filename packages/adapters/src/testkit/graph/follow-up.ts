import { messengerDelivery, messengerEcho, messengerRead } from '../messenger-bodies.js';
import { whatsappStatus } from '../whatsapp-bodies.js';
import type { StandInSend } from './types.js';
import type { WebhookSender } from './webhook-sender.js';

export interface FollowUpOptions {
  readonly appId: number;
  readonly echoes: boolean;
  readonly deliveries: boolean;
  readonly reads: boolean;
  readonly webhookDelayMs: number;
}

/** The webhooks that follow an accepted send. Each is delivered on its own, so they may overtake one another, as the real ones do. */
export function followUp(send: StandInSend, failCode: number | undefined, options: FollowUpOptions, webhooks: WebhookSender): void {
  if (!webhooks.hasCallback()) return;
  const bodies = send.channel === 'facebook' ? messengerBodies(send, options) : whatsappBodies(send, failCode, options);
  for (const [index, body] of bodies.entries()) void webhooks.deliver(send.channel, body, options.webhookDelayMs * (index + 1));
}

function messengerBodies(send: StandInSend, options: FollowUpOptions): readonly unknown[] {
  const place = { pageId: send.account, from: send.to, at: send.time };
  const metadata = send.correlationId === null ? {} : { metadata: send.correlationId };
  const echo = messengerEcho({ ...place, text: send.text, mid: send.platformMid, appId: options.appId, ...metadata });
  return [
    ...(options.echoes ? [echo] : []),
    ...(options.deliveries ? [messengerDelivery({ ...place, watermark: send.time, mids: [send.platformMid] })] : []),
    ...(options.reads ? [messengerRead({ ...place, watermark: send.time })] : []),
  ];
}

function whatsappBodies(send: StandInSend, failCode: number | undefined, options: FollowUpOptions): readonly unknown[] {
  const status = (name: 'sent' | 'delivered' | 'read' | 'failed', errorCode?: number) =>
    whatsappStatus({
      phoneNumberId: send.account,
      id: send.platformMid,
      to: send.to,
      at: send.time,
      status: name,
      ...(send.correlationId === null ? {} : { correlationId: send.correlationId }),
      ...(errorCode === undefined ? {} : { errorCode }),
    });
  if (failCode !== undefined) return [status('failed', failCode)];
  return [
    ...(options.echoes ? [status('sent')] : []),
    ...(options.deliveries ? [status('delivered')] : []),
    ...(options.reads ? [status('read')] : []),
  ];
}
