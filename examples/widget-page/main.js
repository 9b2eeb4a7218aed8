/** One tag in any page. Our own server makes the short-lived token; the page never sees a password or an API key. */
const inbox = document.querySelector('rf-inbox');
inbox.tokenProvider = async () => {
  const response = await fetch('/inbox-token', { method: 'POST' });
  if (!response.ok) throw new Error(`The server of this page answered ${response.status}.`);
  const { token, expires_at } = await response.json();
  return { token, expiresAt: expires_at };
};
inbox.addEventListener('rf-lead-change', (event) => console.log('lead changed', event.detail));
