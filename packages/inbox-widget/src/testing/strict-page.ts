/** Mounts the inbox in a page with a strict Content-Security-Policy and counts what that policy refused. */
import { createDemoTransport } from '../client/demo-transport.js';
import { defineElements } from '../elements.js';

declare global {
  interface Window {
    refused: string[];
  }
}

window.refused = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  window.refused.push(`${violatedDirective} ${blockedURI}`);
});
defineElements();
const inbox = document.createElement('rf-inbox');
inbox.transport = createDemoTransport();
inbox.selected = 'demo-1';
document.body.append(inbox);
