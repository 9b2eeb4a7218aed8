import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AttachmentJson } from './client/wire.js';
import { defineElements } from './elements.js';
import { expectAccessible } from './testing/accessible.js';
import type { RfAttachment } from './rf-attachment.js';
import type { WishEvent } from './wishes.js';

/** A picture of two pixels. */
const PIXELS = 'data:image/gif;base64,R0lGODlhAgABAIAAAP8AAP///yH5BAAAAAAALAAAAAACAAEAAAICDAoAOw==';

/** The element as a message has it; the inbox around it knows these addresses. */
async function mount(attachment: AttachmentJson, url: string | null = PIXELS) {
  defineElements();
  const asked = vi.fn((event: WishEvent) => {
    if (event.detail.verb === 'attachment_url') event.detail.reply(url);
  });
  const root = document.createElement('div');
  root.addEventListener('rf-wish', asked as unknown as EventListener);
  document.documentElement.lang = 'en';
  document.body.replaceChildren(root);
  const element = document.createElement('rf-attachment') as RfAttachment;
  element.attachment = attachment;
  root.append(element);
  await element.updateComplete;
  await element.updateComplete;
  return { element, asked, image: () => element.renderRoot.querySelector('img') };
}

const stored = (content_type: string) => ({ state: 'stored', content_type, bytes: 43, width: 2, height: 1 }) as const;

test('a copied image is shown in its own size, with a name; a click opens it by a fresh link', async () => {
  const { element, asked, image } = await mount({ id: 'm.0', type: 'image', title: 'brake.gif', media: stored('image/gif') });
  await vi.waitFor(() => expect(image()?.naturalWidth).toBe(2));
  expect([image()?.alt, image()?.getAttribute('width'), image()?.getAttribute('height')]).toEqual(['brake.gif', '2', '1']);
  await expectAccessible(element);
  const opened = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect([this.href, this.target, this.rel]).toEqual([PIXELS, '_blank', 'noopener noreferrer']);
  });
  await userEvent.click(page.getByRole('button', { name: 'brake.gif' }));
  expect(opened).toHaveBeenCalledOnce();
  opened.mockRestore();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a message that changes does not load its image anew', async () => {
  const attachment = { id: 'm.0', type: 'image', media: stored('image/png') };
  const { element, asked } = await mount(attachment);
  element.attachment = { ...attachment };
  await element.updateComplete;
  expect(asked).toHaveBeenCalledOnce();
});

test('an image that cannot be loaded becomes a card', async () => {
  const { image } = await mount({ id: 'm.0', type: 'image', media: stored('image/png') }, 'data:image/png;base64,AAAA');
  await vi.waitFor(() => expect(image()).toBeNull());
  await expect.element(page.getByText('Attachment: Picture')).toBeVisible();
});

test('a file has a name and a button; nothing of it is loaded by itself', async () => {
  const { element, asked } = await mount({ id: 'm.1', type: 'file', title: 'offer.pdf', media: stored('application/pdf') });
  await expectAccessible(element);
  await expect.element(page.getByText('offer.pdf')).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
  await expect.element(page.getByRole('button', { name: 'Open' })).toBeVisible();
});

test('what is on its way or could not be copied says so', async () => {
  const pending = await mount({ id: 'm.0', type: 'image', media: { state: 'pending' } });
  expect(pending.element.renderRoot.textContent).toContain('Being copied');
  const failed = await mount({ id: 'm.0', type: 'image', media: { state: 'failed', reason: 'it has more than 10 MB' } });
  expect(failed.element.renderRoot.textContent).toContain('Not copied: it has more than 10 MB');
  await expectAccessible(failed.element);
});

test('a place is told by its coordinates, whether or not it has a name', async () => {
  const { element } = await mount({ type: 'location', latitude: 52.5163, longitude: -13.3777 });
  await expect.element(page.getByText('52.5163, -13.3777')).toBeVisible();
  element.attachment = { type: 'location', title: 'Brandenburger Tor', latitude: 52.5163, longitude: -13.3777 };
  await element.updateComplete;
  await expect.element(page.getByText('Brandenburger Tor')).toBeVisible();
  await expect.element(page.getByText('52.5163, -13.3777')).toBeVisible();
  await expectAccessible(element);
});

test('what cannot be opened now says so', async () => {
  const { element } = await mount({ id: 'm.1', type: 'file', title: 'offer.pdf', media: stored('application/pdf') }, null);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('It cannot be opened now. Try again.');
  await expectAccessible(element);
});
