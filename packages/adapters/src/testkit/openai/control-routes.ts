import type { IncomingMessage } from 'node:http';
import { fieldsOf, numberOf, type Fields } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { readText } from '../http-exchange.js';
import { json, type Answer } from '../stand-in/answer.js';
import type { OpenAiBehaviour, OpenAiStandIn } from './types.js';

export const CONTROL_PREFIX = '/__control/';

type Route = (standIn: OpenAiStandIn, body: Fields, query: URLSearchParams) => unknown;

/** The control API of a stand-in that runs as a process of its own. Names are as in TypeScript: a scripted answer goes as it is. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET requests': (standIn, _, query) => ({ requests: standIn.requests().slice(Number(query.get('after') ?? 0)) }),
  'POST behaviours': (standIn, body) => standIn.behave(body as OpenAiBehaviour),
  'DELETE behaviours': (standIn) => standIn.clearBehaviours(),
  // Answers first: the refusal would break this connection too.
  'POST refuse': (standIn, body) => void setImmediate(() => void standIn.refuse(numberOf(body['ms']) ?? 0)),
  'POST reset': (standIn) => standIn.reset(),
};

export async function handleControl(standIn: OpenAiStandIn, url: URL, request: IncomingMessage): Promise<Answer> {
  const name = `${request.method ?? 'GET'} ${url.pathname.slice(CONTROL_PREFIX.length)}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  const body = fieldsOf(parseJson(await readText(request))) ?? {};
  if (!route) return json({ error: `There is no ${name}.`, routes: Object.keys(ROUTES) }, 404);
  return json((await route(standIn, body, url.searchParams)) ?? {});
}
