import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import { timingSafeEqual, utf8 } from '../support/bytes.js';
import { LINK_MS, LINK_STEP_MS } from './limits.js';

/** What opens one attachment for a while, for whoever holds it: browsers load images without a token. */
export interface AttachmentLink {
  readonly tenantId: string;
  readonly attachmentId: string;
  /** ms */
  readonly expiresAt: number;
  readonly signature: string;
}

/** A link made within the same few minutes is the same one, so a browser need not load an image anew. */
export async function signLink(
  engine: Pick<EngineContext, 'runtime' | 'vault'>,
  tenantId: string,
  attachmentId: string,
): Promise<AttachmentLink> {
  const expiresAt = Math.ceil((engine.runtime.now() + LINK_MS) / LINK_STEP_MS) * LINK_STEP_MS;
  return { tenantId, attachmentId, expiresAt, signature: await signatureOf(engine, tenantId, attachmentId, expiresAt) };
}

/** Whether a link was made here, for this attachment of this tenant, and its time is not over. */
export async function linkHolds(engine: Pick<EngineContext, 'runtime' | 'vault'>, link: AttachmentLink): Promise<boolean> {
  const expected = await signatureOf(engine, link.tenantId, link.attachmentId, link.expiresAt);
  return timingSafeEqual(utf8(expected), utf8(link.signature)) && engine.runtime.now() < link.expiresAt;
}

/** Under the installation's key: a tenant that somebody makes up is given none. */
function signatureOf({ vault }: Pick<EngineContext, 'vault'>, tenantId: string, attachmentId: string, expiresAt: number) {
  return vault.digest(`attachment|${tenantId}|${attachmentId}|${expiresAt}`, SYSTEM_TENANT_ID);
}
