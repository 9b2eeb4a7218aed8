import { createDemoTransport, type DemoOptions, type DemoTransport } from '../client/demo-transport.js';
import { defineElements } from '../elements.js';
import type { RfInbox } from '../rf-inbox.js';

export interface Mounted {
  readonly inbox: RfInbox;
  readonly transport: DemoTransport;
  /** The first match in the inbox and all elements inside it. */
  find<T extends HTMLElement>(selector: string): T;
  findAll<T extends HTMLElement>(selector: string): readonly T[];
}

interface MountOptions extends DemoOptions {
  /** As after a reload of the page: what the tab has kept is there. */
  readonly reloaded?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The inbox with the demo's conversations, filling the page of the test. */
export async function mountInbox({ attributes = {}, reloaded = false, ...demo }: MountOptions = {}): Promise<Mounted> {
  defineElements();
  localStorage.clear();
  if (!reloaded) sessionStorage.clear();
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  Object.assign(document.body.style, { margin: '0', height: '100vh' });
  const transport = createDemoTransport({ stepMs: 20, ...demo });
  const inbox = document.createElement('rf-inbox');
  for (const [name, value] of Object.entries(attributes)) inbox.setAttribute(name, value);
  inbox.transport = transport;
  const ready = new Promise((resolve) => inbox.addEventListener('rf-ready', resolve, { once: true }));
  document.body.append(inbox);
  await ready;
  await inbox.updateComplete;
  const findAll = <T extends HTMLElement>(selector: string): readonly T[] => deepMatches<T>(inbox, selector);
  return {
    inbox,
    transport,
    findAll,
    find(selector) {
      const [first] = findAll<never>(selector);
      if (!first) throw new Error(`The inbox has no ${selector}.`);
      return first;
    },
  };
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function deepMatches<T extends HTMLElement>(root: Element, selector: string): readonly T[] {
  const found: T[] = [];
  const search = (scope: ParentNode): void => {
    found.push(...scope.querySelectorAll<T>(selector));
    for (const element of scope.querySelectorAll('*')) if (element.shadowRoot) search(element.shadowRoot);
  };
  if (root.shadowRoot) search(root.shadowRoot);
  return found;
}
