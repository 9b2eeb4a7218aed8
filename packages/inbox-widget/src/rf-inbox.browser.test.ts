import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { demoAnalysis } from './client/demo-analysis.js';
import { InboxError } from './client/inbox-error.js';
import { expectAccessible } from './testing/accessible.js';
import { focused, mountInbox } from './testing/mount.js';
import { sampleConversation, sampleMessage } from './testing/samples.js';

const texts = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim());

describe('list', () => {
  test('is accessible and names each row in words', async () => {
    const { inbox, findAll } = await mountInbox({ attributes: { theme: 'light' } });
    await expectAccessible(inbox);
    expect(findAll('[role="option"]')).toHaveLength(6);
    const row = page.getByRole('option', {
      name: /^Jonas Weber.*Messenger.*12m ago.*unread.*I am very sorry.*Lead:.*Cold.*Needs human/,
    });
    await expect.element(row).toBeVisible();
  });

  test('filters by status and searches by name', async () => {
    const { find, findAll } = await mountInbox();
    await userEvent.click(findAll('.filters button')[1] as HTMLElement);
    await vi.waitFor(() => expect(texts(findAll('.name'))).toEqual(['Jonas Weber']));
    await userEvent.click(findAll('.filters button')[0] as HTMLElement);
    await userEvent.fill(find('input[type="search"]'), 'okafor');
    await vi.waitFor(() => expect(texts(findAll('.name'))).toEqual(['Amara Okafor']));
  });

  test('searched through, it says where it was not read to its end, and goes on', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ empty: true });
    const [first, second] = ['Ada Brandt', 'Zoe Okafor'].map((name, index) =>
      sampleConversation({ id: name, last_message_at: 2 - index, contact: { id: name, name } }),
    );
    const list = vi
      .spyOn(transport, 'listConversations')
      .mockResolvedValueOnce({ data: first ? [first] : [], next_cursor: 'more' })
      .mockResolvedValueOnce({ data: second ? [second] : [], next_cursor: null });
    await userEvent.click(findAll('.filters button')[2] as HTMLElement);
    await vi.waitFor(() => expect(texts(findAll('.name'))).toEqual(['Ada Brandt']));
    await userEvent.fill(find('input[type="search"]'), 'zoe');
    await vi.waitFor(() => expect(find('.rows').textContent).toContain('Only the newest conversations were searched.'));
    await expectAccessible(inbox);
    await userEvent.click(page.getByRole('button', { name: 'Load more' }));
    await vi.waitFor(() => expect(texts(findAll('.name'))).toEqual(['Zoe Okafor']));
    expect(list).toHaveBeenLastCalledWith({ limit: 50, status: 'open', cursor: 'more' });
    expect(find('.rows').textContent).not.toContain('Only the newest');
  });

  test('shows an error with a way to try again', async () => {
    const { inbox, transport, find, findAll } = await mountInbox();
    const listConversations = vi
      .spyOn(transport, 'listConversations')
      .mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
    const failed = vi.fn();
    inbox.addEventListener('rf-error', failed);
    await userEvent.click(findAll('.filters button')[3] as HTMLElement);
    await vi.waitFor(() => expect(find('[role="alert"]').textContent).toContain('cannot be reached'));
    expect(failed.mock.calls[0]?.[0].detail.error.code).toBe('network');
    await expectAccessible(inbox);
    await userEvent.click(find('[role="alert"] button'));
    await vi.waitFor(() => expect(findAll('[role="alert"]')).toHaveLength(0));
    expect(listConversations).toHaveBeenCalledTimes(2);
  });

  test('an inbox without conversations shows the slot of the host', async () => {
    const { inbox, find } = await mountInbox({ empty: true });
    await expectAccessible(inbox);
    expect(find('slot[name="empty"]').textContent).toContain('No conversations yet');
  });
});

describe('a long list', () => {
  test('is drawn as far as it is scrolled, and End reaches the last row', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ empty: true });
    const data = Array.from({ length: 500 }, (_, index) => sampleConversation({ id: `c${index}`, last_message_at: index }));
    vi.spyOn(transport, 'listConversations').mockResolvedValue({ data, next_cursor: null });
    await userEvent.click(findAll('.filters button')[2] as HTMLElement);
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(60));
    await expectAccessible(inbox);
    find('.rows').scrollTo({ top: 1e6 });
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(120));
    find('[role="option"][tabindex="0"]').focus();
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(focused()?.getAttribute('data-id')).toBe('c0'));
  });
});

describe('conversation', () => {
  test.each(['light', 'dark'])('is accessible in the %s theme, escalation and analysis included', async (theme) => {
    const { inbox, findAll } = await mountInbox({ attributes: { theme, selected: 'demo-2' } });
    await vi.waitFor(() => expect(findAll('rf-escalation')).toHaveLength(1));
    await expectAccessible(inbox);
  });

  test('that needs a person has a card above the reply box, which the keyboard opens and which follows the conversation', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ attributes: { selected: 'demo-2' } });
    const card = () => find('rf-escalation').shadowRoot as ShadowRoot;
    await vi.waitFor(() => expect(card().textContent).toContain('Waits since'));
    expect(page.getByRole('region', { name: 'A person is needed' }).elements()).toHaveLength(1);
    expect(texts([...card().querySelectorAll('dt')])).toEqual([
      'Why',
      'Wants',
      'So far',
      'Mood',
      'The AI did',
      'Nearest knowledge',
      'Lead',
      'Next step',
    ]);
    expect(texts([...card().querySelectorAll('dd')])[0]).toMatch(/^The customer asks for a person .*person/);
    expect(find('rf-escalation').getBoundingClientRect().bottom).toBeLessThanOrEqual(find('rf-composer').getBoundingClientRect().top + 1);
    card().querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(card().querySelector('details')?.open).toBe(true));
    expect(card().querySelector('details')?.textContent).toContain('Delivery and returns');
    await expectAccessible(inbox);
    const read = vi.spyOn(transport, 'escalation');
    transport.receive('demo-2', 'Are you there?');
    await vi.waitFor(() => expect(read).toHaveBeenCalledWith('demo-2'));
    await transport.setStatus('demo-2', 'open');
    await vi.waitFor(() => expect(findAll('rf-escalation')).toHaveLength(0));
  });

  test.each(['dark', 'light'])(
    'has a card that reads from right to left, in the %s theme, and one that the newest analysis fills',
    async (theme) => {
      const { inbox, transport, find } = await mountInbox({ attributes: { lang: 'ar', theme } });
      vi.spyOn(transport, 'escalation').mockRejectedValue(new InboxError('network', 'The server cannot be reached.'));
      inbox.selected = 'demo-2';
      await vi.waitFor(() => expect(find('[part="escalation"]').getAttribute('aria-label')).toBe('يلزم تدخل شخص'));
      expect(find('[part="escalation"]').matches(':dir(rtl)')).toBe(true);
      expect(find('[part="escalation"] dd').textContent).not.toBe('');
      await expectAccessible(inbox);
    },
  );

  test('explains the score by rule, points and the customer’s words, and a reply by its passages', async () => {
    const { inbox, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    expect(texts(findAll('.ledger li'))[0]).toBe('Asks for a price or wants to buy +30 +30 points What does the Heron cargo bike cost');
    await userEvent.click(find('button.chip.ai'));
    await vi.waitFor(() => expect(texts(findAll('h3 span'))[1]).toBe('Reply and evidence'));
    expect(texts(findAll('figcaption'))[0]).toBe('Price list 2026 94% match');
    expect(texts(findAll('.degraded'))[0]).toContain('No language model');
  });

  test('shows that a message was taken back, edited or reacted to', async () => {
    const { inbox, transport, findAll } = await mountInbox();
    const of = { conversation_id: 'demo-1' };
    const data = [
      sampleMessage(3, { ...of, sender_type: 'ai', status: 'sent', reactions: [{ by: 'customer', emoji: '👎' }] }),
      sampleMessage(2, { ...of, content: 'now', versions: ['before', 'now'].map((content) => ({ content, at: 1 })) }),
      sampleMessage(1, { ...of, content: '', deleted_at: '2026-11-22T10:02:00.000Z' }),
    ];
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data, next_cursor: null });
    inbox.setAttribute('selected', 'demo-1');
    await vi.waitFor(() => expect(texts(findAll('.bubble .text'))).toEqual(['This message was taken back', 'now', 'text 3']));
    expect(texts(findAll('.meta:has(time)')).map((meta) => meta.includes('edited'))).toEqual([false, true, false]);
    expect(findAll('.reactions')[0]?.getAttribute('aria-label')).toBe('Reactions: 👎');
    await expectAccessible(inbox);
  });

  test('shows markup of a customer as the text it is', async () => {
    const { inbox, transport, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    const attack = '<img src=x onerror="window.hacked = true"><b>bold</b>';
    transport.receive('demo-1', attack);
    await vi.waitFor(() => expect(texts(findAll('rf-message .text, .text')).at(-1)).toBe(attack));
    expect(findAll('img, b.bold')).toHaveLength(0);
    expect('hacked' in window).toBe(false);
  });

  test('announces a customer’s new message once, and marks another conversation unread', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    const unread = vi.fn();
    inbox.addEventListener('rf-unread-change', unread);
    transport.receive('demo-6', 'One more thing');
    await vi.waitFor(() => expect(find('.root > [role="status"]').textContent).toBe('New message from Sofia Lindqvist: One more thing'));
    expect(findAll('[role="log"]')[0]?.getAttribute('aria-live')).toBe('off');
    transport.receive('demo-3', 'مرحبا');
    await vi.waitFor(() => expect(find('[data-id="demo-3"]').classList.contains('unread')).toBe(true));
  });

  test('announces the same words again when they are written again, and what has no words by its kind', async () => {
    const { inbox, transport, find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    const said: string[] = [];
    const status = find('.root > [role="status"]');
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
    for (const text of ['Hello?', 'Hello?', '']) {
      transport.receive('demo-6', text);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(said.map((text) => text.trim()).filter((text) => text !== '')).toEqual([
      'New message from Sofia Lindqvist: Hello?',
      'New message from Sofia Lindqvist: Hello?',
      'New message from Sofia Lindqvist: Attachment: Text',
    ]);
  });

  test('that nobody looks at stays unread until somebody looks again', async () => {
    const { inbox, transport, find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    transport.receive('demo-1', 'Hello?');
    const row = () => find('[data-id="demo-1"]').classList.contains('unread');
    await vi.waitFor(() => expect(row()).toBe(true));
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await inbox.updateComplete;
    await vi.waitFor(() => expect(row()).toBe(false));
  });

  test('whose messages could not be read again says so beside what it has, and tries again', async () => {
    const { inbox, transport, find, findAll } = await mountInbox();
    const { listMessages: read } = transport;
    const listMessages = vi
      .spyOn(transport, 'listMessages')
      .mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
    inbox.selected = 'demo-1';
    await vi.waitFor(() => expect(find('rf-thread').shadowRoot?.querySelector('[role="alert"]')).not.toBeNull());
    transport.receive('demo-1', 'Hello?');
    await vi.waitFor(() => expect(texts(findAll('.text')).at(-1)).toBe('Hello?'));
    const problem = () => find('rf-thread').shadowRoot?.querySelector('[role="alert"]');
    expect(problem()?.textContent).toContain('The server cannot be reached.');
    await expectAccessible(inbox);
    listMessages.mockImplementation(read);
    await userEvent.click(problem()?.querySelector('button') as HTMLElement);
    await vi.waitFor(() => expect(findAll('rf-message').length).toBeGreaterThan(3));
    expect(problem()).toBeNull();
  });

  test('shows the tag a lead has, whatever was chosen and refused', async () => {
    const { inbox, transport, find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    const tag = inbox.state.conversations['demo-1']?.lead?.tag;
    vi.spyOn(transport, 'setLeadTag').mockRejectedValueOnce(new InboxError('forbidden', 'Your role does not allow this.', 403));
    await vi.waitFor(() => expect(find<HTMLSelectElement>('.lead select').value).toBe(tag));
    await userEvent.selectOptions(find('.lead select'), tag === 'COLD' ? 'HOT' : 'COLD');
    await vi.waitFor(() => expect(find('.banner').textContent).toContain('Your role does not allow this.'));
    expect(find<HTMLSelectElement>('.lead select').value).toBe(tag);
  });

  test('tells that the connection is lost, and that it is back', async () => {
    const { inbox, transport, findAll } = await mountInbox({ attributes: { theme: 'light' } });
    transport.setOnline(false);
    await vi.waitFor(() => expect(findAll('.banner')).toHaveLength(1));
    await expectAccessible(inbox);
    transport.setOnline(true);
    await vi.waitFor(() => expect(findAll('.banner')).toHaveLength(0));
  });
});

describe('reply', () => {
  test('appears at once, travels to read, and takes the conversation over', async () => {
    const { inbox, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    const sent = vi.fn();
    inbox.addEventListener('rf-send', sent);
    await userEvent.fill(find('textarea'), 'Yes, we do.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await vi.waitFor(() => expect(texts(findAll('.text')).at(-1)).toBe('Yes, we do.'));
    await vi.waitFor(() => expect(texts(findAll('.delivery')).at(-1)).toBe('Read'));
    expect(texts(findAll('.text')).filter((text) => text === 'Yes, we do.')).toHaveLength(1);
    expect(sent).toHaveBeenCalledOnce();
    expect(find('.owner').textContent).toContain('The team answers');
    await userEvent.click(find('.owner button'));
    await vi.waitFor(() => expect(find('.owner').textContent).toContain('The AI answers'));
  });

  test('is suggested where a person decides, and put into the box by one click', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ empty: true });
    const reply = { confidence: 0.9, requires_human: false, suggested_actions: [], source: 'model' };
    const claims = [{ text: 'x', supported: true, evidence: [{ document_id: 'd', passage: 'A canoe costs €27.', score: 1 }] }];
    const call = { stage: 'model_reply', model: 'gpt-6-luna', input_tokens: 400, output_tokens: 60, cached_tokens: 0, usd: 0.001, ms: 700 };
    const analysis = demoAnalysis({
      reply: { ...reply, text: 'A canoe costs €27.', claims },
      cost: { usd: 0.001, input_tokens: 400, output_tokens: 60, cached: 0, calls: [call] },
    });
    const conversation = sampleConversation({ owner: 'holding', status: 'needs_human' });
    vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [conversation], next_cursor: null });
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data: [sampleMessage(1, { ai_analysis: analysis })], next_cursor: null });
    await userEvent.click(findAll('.filters button')[1] as HTMLElement);
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(1));
    await userEvent.click(find('[role="option"]'));
    await vi.waitFor(() => expect(find('.suggestion').textContent).toContain('A canoe costs €27.'));
    await expectAccessible(inbox);
    await userEvent.click(find('.suggestion button'));
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe('A canoe costs €27.'));
    expect(findAll('.suggestion')).toHaveLength(0);
  });

  test('is kept back by the host through rf-before-send', async () => {
    const { inbox, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    inbox.addEventListener('rf-before-send', (event) => event.preventDefault());
    const before = findAll('rf-message').length;
    await userEvent.fill(find('textarea'), 'Not yet');
    await userEvent.click(find('[part="send"]'));
    expect(findAll('rf-message')).toHaveLength(before);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Not yet');
  });

  test('stops once when something arrived meanwhile', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await userEvent.fill(find('textarea'), 'It is 20 % off.');
    transport.receive('demo-1', 'Never mind, I found it.');
    await userEvent.click(find('[part="send"]'));
    await vi.waitFor(() => expect(find('.warning').textContent).toContain('Something new arrived'));
    await expectAccessible(inbox);
    expect(texts(findAll('.text'))).not.toContain('It is 20 % off.');
    await userEvent.click(find('[part="send"]'));
    await vi.waitFor(() => expect(texts(findAll('.text'))).toContain('It is 20 % off.'));
  });

  test('that cannot be sent says why and can be tried again', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ attributes: { selected: 'demo-3', theme: 'light' } });
    vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
    await userEvent.fill(find('textarea'), 'نعم');
    await userEvent.click(find('[part="send"]'));
    await vi.waitFor(() => expect(texts(findAll('.delivery.failed'))).toEqual(['Not sent: The server cannot be reached.']));
    await expectAccessible(inbox);
    await userEvent.click(find('.retry'));
    await vi.waitFor(() => expect(texts(findAll('.delivery')).at(-1)).toBe('Read'));
  });

  test('is not offered in a read-only inbox', async () => {
    const { inbox, findAll } = await mountInbox({ attributes: { 'read-only': '', selected: 'demo-2' } });
    await vi.waitFor(() => expect(findAll('rf-escalation')).toHaveLength(1));
    await expectAccessible(inbox);
    expect(findAll('textarea, select, [part="send"]')).toHaveLength(0);
  });
});

describe('keyboard', () => {
  test('carries a person from the list to a sent reply and back', async () => {
    const { inbox, find, findAll } = await mountInbox();
    await expectAccessible(inbox);
    find('[role="option"][tabindex="0"]').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await vi.waitFor(() => expect(focused()?.getAttribute('data-id')).toBe('demo-2'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(inbox.state.selectedId).toBe('demo-2'));
    await userEvent.keyboard('j');
    await vi.waitFor(() => expect(inbox.state.selectedId).toBe('demo-3'));
    await userEvent.keyboard('k');
    await vi.waitFor(() => expect(focused()?.getAttribute('data-id')).toBe('demo-2'));
    await userEvent.keyboard('r');
    expect(focused()?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard('jk/ I will call you.');
    expect(inbox.state.selectedId).toBe('demo-2');
    await userEvent.keyboard('{Meta>}{Enter}{/Meta}');
    await vi.waitFor(() => expect(texts(findAll('.text')).at(-1)).toBe('jk/ I will call you.'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(focused()?.getAttribute('role')).toBe('article'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(focused()?.getAttribute('role')).toBe('option'));
  });

  test('walks the thread message by message, into one and out again', async () => {
    const { inbox, find, findAll } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await expectAccessible(inbox);
    expect(findAll('rf-message[tabindex="0"]')).toHaveLength(1);
    find('rf-message[tabindex="0"]').focus();
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(focused()?.getAttribute('data-id')).toBe('demo-1-3'));
    expect(focused()?.getAttribute('aria-label')).toMatch(/^AI, .*: Hello Marieke.* Read$/s);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()?.tagName).toBe('BUTTON'));
    expect(inbox.state.threads['demo-1']?.selectedMessageId).toBe('demo-1-3');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(focused()?.getAttribute('data-id')).toBe('demo-1-3'));
  });

  test('single keys can be turned off, and the help lists them', async () => {
    const { inbox, find, findAll } = await mountInbox();
    find('[role="option"][tabindex="0"]').focus();
    await userEvent.keyboard('?');
    expect(find<HTMLDialogElement>('dialog').open).toBe(true);
    await expectAccessible(inbox);
    await userEvent.keyboard('{Escape}');
    expect(find<HTMLDialogElement>('dialog').open).toBe(false);
    inbox.shortcuts = 'off';
    await inbox.updateComplete;
    findAll('[role="option"]')[0]?.focus();
    await userEvent.keyboard('j');
    expect(inbox.state.selectedId).toBe(null);
  });
});

describe('placement', () => {
  test('the end of a thread stays in sight when its place gets smaller, unless somebody reads further up', async () => {
    const { inbox, transport, find, findAll } = await mountInbox();
    const data = Array.from({ length: 40 }, (_, index) => sampleMessage(40 - index, { conversation_id: 'demo-1' }));
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data, next_cursor: null });
    inbox.selected = 'demo-1';
    await vi.waitFor(() => expect(findAll('rf-message')).toHaveLength(40));
    const scroller = find('.scroller');
    const fromEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    await vi.waitFor(() => expect(fromEnd()).toBeLessThan(2));
    const height = scroller.clientHeight;
    inbox.style.blockSize = '600px';
    await vi.waitFor(() => expect(scroller.clientHeight).toBeLessThan(height));
    await vi.waitFor(() => expect(fromEnd()).toBeLessThan(2));
    scroller.scrollTo({ top: 0 });
    await vi.waitFor(() => expect(find('.jump').hidden).toBe(false));
    inbox.style.blockSize = '500px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(scroller.scrollTop).toBe(0);
  });

  test.each([3, 50])('earlier messages come in above what is read, where %s are shown', async (shown) => {
    const { inbox, transport, find, findAll } = await mountInbox();
    const many = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        sampleMessage(to - index, { conversation_id: 'demo-1', content: 'some words '.repeat(1 + ((to - index) % 7) * 12) }),
      );
    vi.spyOn(transport, 'listMessages')
      .mockResolvedValueOnce({ data: many(51, 50 + shown), next_cursor: 'older' })
      .mockResolvedValueOnce({ data: many(1, 50), next_cursor: null });
    inbox.selected = 'demo-1';
    await vi.waitFor(() => expect(findAll('rf-message')).toHaveLength(shown));
    find('.scroller').scrollTo({ top: 0 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const first = find('rf-message');
    const fromEnd = () => find('.log').getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    const [place, distance] = [first.getBoundingClientRect().top, fromEnd()];
    find('.older').click();
    await vi.waitFor(() => expect(findAll('rf-message')).toHaveLength(50 + shown));
    await vi.waitFor(() => expect(Math.abs(first.getBoundingClientRect().top - place)).toBeLessThan(2));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(Math.abs(first.getBoundingClientRect().top - place)).toBeLessThan(2);
    expect(Math.abs(fromEnd() - distance)).toBeLessThan(2);
  });

  test('does not take over how the page around it sets its text', async () => {
    const style = document.createElement('style');
    style.textContent =
      'body { letter-spacing: 4px; text-transform: uppercase; white-space: pre; word-spacing: 20px; text-indent: 3em; font-style: italic; }';
    document.head.append(style);
    const { find } = await mountInbox();
    const { letterSpacing, textTransform, whiteSpace, wordSpacing, textIndent, fontStyle } = getComputedStyle(find('.rows'));
    style.remove();
    expect([letterSpacing, textTransform, whiteSpace, wordSpacing, textIndent, fontStyle]).toEqual([
      'normal',
      'none',
      'normal',
      '0px',
      '0px',
      'normal',
    ]);
  });

  test('an analysis that lies over the thread takes the focus, and gives it back', async () => {
    await page.viewport(420, 800);
    try {
      const { inbox, find } = await mountInbox({ attributes: { theme: 'light', selected: 'demo-1' } });
      await userEvent.click(page.getByRole('button', { name: 'AI analysis' }));
      await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('Close the analysis'));
      await expectAccessible(inbox);
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('AI analysis'));
      expect(find('.details').offsetParent).toBeNull();
    } finally {
      await page.viewport(1440, 900);
    }
  });

  test('speaks the language of the page where it has none of its own', async () => {
    const { inbox, find } = await mountInbox();
    inbox.remove();
    document.documentElement.lang = 'de';
    const fresh = document.createElement('rf-inbox');
    document.body.append(fresh);
    await fresh.updateComplete;
    expect(fresh.shadowRoot?.querySelector('.panes')?.getAttribute('aria-label')).toBe('Posteingang');
    document.documentElement.lang = 'en';
    expect(find).toBeDefined();
  });

  test('reads from right to left in Arabic, in the dark', async () => {
    const { inbox, find, findAll } = await mountInbox({ attributes: { lang: 'ar', theme: 'dark', selected: 'demo-3' } });
    await vi.waitFor(() => expect(findAll('rf-message')).toHaveLength(2));
    await expectAccessible(inbox);
    expect(find('rf-list').getBoundingClientRect().left).toBeGreaterThan(find('.details').getBoundingClientRect().left);
    const [customer, machine] = findAll('.bubble').map((bubble) => bubble.getBoundingClientRect());
    expect(customer?.right).toBeGreaterThan(machine?.right ?? Infinity);
    expect(find('.text').matches(':dir(rtl)')).toBe(true);
    const shown = await page.screenshot({ save: false });
    expect(shown.length).toBeGreaterThan(20_000);
  });

  test('a narrow place shows one pane at a time, and focus follows', async () => {
    await page.viewport(420, 800);
    try {
      const { inbox, find } = await mountInbox({ attributes: { theme: 'light' } });
      await userEvent.click(find('[data-id="demo-1"]'));
      await vi.waitFor(() => expect(find('rf-list').offsetParent).toBe(null));
      await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('Back to the list'));
      await expectAccessible(inbox);
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(focused()?.getAttribute('role')).toBe('option'));
    } finally {
      await page.viewport(1440, 900);
    }
  });

  test('follows the tokens of the host page', async () => {
    const style = document.createElement('style');
    style.textContent = 'rf-inbox { --rf-color-accent: rgb(200, 0, 100); }';
    document.head.append(style);
    const { find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    expect(getComputedStyle(find('[part="send"]')).backgroundColor).toBe('rgb(200, 0, 100)');
    style.remove();
  });
});

describe('the composer', () => {
  test('keeps what was begun over a reload, and nothing of what was sent', async () => {
    const { find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    await userEvent.fill(find('textarea'), 'Dear Amara, we');
    const again = await mountInbox({ attributes: { selected: 'demo-1' }, reloaded: true });
    await vi.waitFor(() => expect(again.find<HTMLTextAreaElement>('textarea').value).toBe('Dear Amara, we'));
    await userEvent.click(again.find('[part="send"]'));
    await vi.waitFor(() => expect(again.find<HTMLTextAreaElement>('textarea').value).toBe(''));
    const after = await mountInbox({ attributes: { selected: 'demo-1' }, reloaded: true });
    expect(after.find<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  test('leaves Escape to whoever composes a letter', async () => {
    const { find } = await mountInbox({ attributes: { selected: 'demo-1' } });
    const box = find('textarea');
    box.focus();
    const press = (isComposing: boolean) =>
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true, composed: true }));
    press(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(focused()).toBe(box);
    press(false);
    await vi.waitFor(() => expect(focused()?.getAttribute('role')).toBe('article'));
  });

  test.each([
    ['closed', 'the platform takes no reply'],
    ['template', 'Only an approved template'],
  ] as const)('takes nothing where the window is %s, and says why', async (state, words) => {
    const { inbox, transport, find, findAll } = await mountInbox({ empty: true });
    const conversation = sampleConversation({ reply_window: { state, closes_at: null } });
    vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [conversation], next_cursor: null });
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data: [], next_cursor: null });
    await userEvent.click(findAll('.filters button')[2] as HTMLElement);
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(1));
    await userEvent.click(find('[role="option"]'));
    await vi.waitFor(() => expect(find('#window').textContent).toContain(words));
    expect(find<HTMLTextAreaElement>('textarea').disabled).toBe(true);
    expect(find<HTMLButtonElement>('[part="send"]').disabled).toBe(true);
    await expectAccessible(inbox);
  });

  test('takes nothing where the conversation goes on in another, and leads there', async () => {
    const { inbox, transport, find, findAll } = await mountInbox({ empty: true });
    const ended = sampleConversation({ status: 'closed', continued_in: 'c2' });
    const kept = sampleConversation({ id: 'c2', contact: { id: 'contact-1', name: 'Ada, who goes on' } });
    vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [ended, kept], next_cursor: null });
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data: [], next_cursor: null });
    const closed = findAll('.filters button').find((one) => one.textContent?.includes('Closed'));
    await userEvent.click(closed as HTMLElement);
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(1));
    await userEvent.click(find('[role="option"]'));
    await vi.waitFor(() => expect(find('.owner').textContent).toContain('in another conversation now'));
    expect(find<HTMLTextAreaElement>('textarea').disabled).toBe(true);
    await expectAccessible(inbox);
    await userEvent.click(find('.owner button'));
    await vi.waitFor(() => expect(inbox.selected).toBe('c2'));
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('textarea').disabled).toBe(false));
  });

  test('says until when a reply may be sent', async () => {
    const { transport, find, findAll } = await mountInbox({ empty: true });
    const conversation = sampleConversation({ reply_window: { state: 'human_agent', closes_at: '2026-11-29T10:00:00.000Z' } });
    vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [conversation], next_cursor: null });
    vi.spyOn(transport, 'listMessages').mockResolvedValue({ data: [], next_cursor: null });
    await userEvent.click(findAll('.filters button')[2] as HTMLElement);
    await vi.waitFor(() => expect(findAll('[role="option"]')).toHaveLength(1));
    await userEvent.click(find('[role="option"]'));
    await vi.waitFor(() => expect(find('#window').textContent).toContain('Nov 29, 2026'));
    expect(find<HTMLTextAreaElement>('textarea').disabled).toBe(false);
  });
});
