import { expect, test, vi } from 'vitest';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; img-src 'self' blob: data:; base-uri 'none'; form-action 'self'";

async function strictPage(): Promise<Window> {
  const frame = document.createElement('iframe');
  const script = new URL('testing/strict-page.ts', import.meta.url).pathname;
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${POLICY}"><body><script type="module" src="${script}"></script>`;
  Object.assign(frame, { width: '1200', height: '700' });
  document.body.replaceChildren(frame);
  await vi.waitFor(
    () => expect(frame.contentDocument?.querySelector('rf-inbox')?.shadowRoot?.querySelector('rf-details')).toBeTruthy(),
    10_000,
  );
  return frame.contentWindow as Window;
}

test('runs, styled, under a policy that allows neither inline style nor anything from elsewhere', async () => {
  const page = await strictPage();
  const details = page.document.querySelector('rf-inbox')?.shadowRoot?.querySelector('rf-details');
  await vi.waitFor(() => expect(details?.shadowRoot?.querySelectorAll('.ledger .bar').length).toBeGreaterThan(2));
  const widths = [...(details?.shadowRoot?.querySelectorAll('.ledger .bar') ?? [])].map((bar) => bar.getBoundingClientRect().width);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? Infinity);
  expect(page.refused).toEqual([]);
  const elsewhere = page.performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
  expect(elsewhere).toEqual([]);
});
