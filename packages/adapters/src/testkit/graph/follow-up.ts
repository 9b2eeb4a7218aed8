import { instagramEcho, instagramSeen } from '../instagram-bodies.js';
import { messengerDelivery, messengerEcho, messengerRead } from '../messenger-bodies.js';
import type { FollowUps, StandInSend } from '../stand-in/types.js';
import { whatsappStatus } from '../whatsapp-bodies.js';

/** The webhooks that follow an accepted send. */
export function graphFollowUp(send: StandInSend, failCode: number | undefined, options: FollowUps): readonly unknown[] {
  if (send.channel === 'whatsapp') return whatsappBodies(send, failCode, options);
  return send.channel === 'instagram' ? instagramBodies(send, options) : messengerBodies(send, options);
}

function echoOf(send: StandInSend, appId: number) {
  const metadata = send.correlationId === null ? {} : { metadata: send.correlationId };
  return { from: send.to, at: send.time, text: send.text, mid: send.platformMid, appId, ...metadata };
}

function messengerBodies(send: StandInSend, { echoes, deliveries, reads, appId }: FollowUps): readonly unknown[] {
  const place = { pageId: send.account, from: send.to, at: send.time };
  return [
    ...(echoes ? [messengerEcho({ ...echoOf(send, appId), pageId: send.account })] : []),
    ...(deliveries ? [messengerDelivery({ ...place, watermark: send.time, mids: [send.platformMid] })] : []),
    ...(reads ? [messengerRead({ ...place, watermark: send.time })] : []),
  ];
}

/** Instagram tells nothing of deliveries. */
function instagramBodies(send: StandInSend, { echoes, reads, appId }: FollowUps): readonly unknown[] {
  return [
    ...(echoes ? [instagramEcho({ ...echoOf(send, appId), accountId: send.account })] : []),
    ...(reads ? [instagramSeen({ accountId: send.account, from: send.to, at: send.time, mid: send.platformMid })] : []),
  ];
}

function whatsappBodies(send: StandInSend, failCode: number | undefined, options: FollowUps): readonly unknown[] {
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
