/** One tag in any page. Your own server mints the short-lived token; the page never sees a password or an API key. */
import '@replyforce/inbox-widget/define';

const inbox = document.querySelector('rf-inbox');
inbox.tokenProvider = async () => {
  const response = await fetch('/inbox-token', { method: 'POST' });
  return response.json();
};
inbox.addEventListener('rf-lead-change', (event) => console.log('lead changed', event.detail));
