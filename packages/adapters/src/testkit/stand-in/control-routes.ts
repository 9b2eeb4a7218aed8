import type { IncomingMessage } from 'node:http';
import { fieldsOf, numberOf, textOf, type Fields } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { json, type Answer } from './answer.js';
import type { Behaviour, StandIn, StandInAccount, StandInChannel } from './types.js';
import { fromWire, toWire } from './wire.js';

export const CONTROL_PREFIX = '/__control/';
const LONGEST_WAIT = 60_000;

type Route = (standIn: StandIn, body: Fields, query: URLSearchParams) => unknown;

/** The control API of a stand-in that runs as a process of its own. Answers are JSON; nothing to say is `{}`. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET sends': async (standIn, _, query) => {
    const after = Number(query.get('after') ?? 0);
    const wait = Math.min(Number(query.get('wait_ms') ?? 0), LONGEST_WAIT);
    if (wait > 0) await standIn.waitFor((sends) => sends.length > after, wait).catch(() => undefined);
    return { sends: toWire(standIn.sent().slice(after)) };
  },
  'GET correlations': (standIn) => ({ correlations: Object.fromEntries(standIn.correlations()) }),
  'GET webhooks': (standIn) => ({ pending: standIn.pendingWebhooks() }),
  'POST behaviours': (standIn, body) => standIn.behave(fromWire(body) as Behaviour),
  'DELETE behaviours': (standIn) => standIn.clearBehaviours(),
  'POST accounts': (standIn, body) => standIn.addAccount(fromWire(body) as StandInAccount),
  'PUT callback': (standIn, body) => standIn.setCallbackUrl(textOf(body['url']) ?? ''),
  'POST deliver': (standIn, body) => standIn.deliver(body['channel'] as StandInChannel, body['body']),
  // Answers first: the refusal would break this connection too.
  'POST refuse': (standIn, body) => void setImmediate(() => void standIn.refuse(numberOf(body['ms']) ?? 0)),
  'POST reset': (standIn) => standIn.reset(),
};

export async function handleControl(standIn: StandIn, url: URL, request: IncomingMessage): Promise<Answer> {
  const name = `${request.method ?? 'GET'} ${url.pathname.slice(CONTROL_PREFIX.length)}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  const body = fieldsOf(parseJson(await readText(request))) ?? {};
  if (!route) return json({ error: `There is no ${name}.`, routes: Object.keys(ROUTES) }, 404);
  return json((await route(standIn, body, url.searchParams)) ?? {});
}
