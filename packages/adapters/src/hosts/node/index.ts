export { nodeRuntime } from './node-runtime.js';
export { undiciHttp } from './undici-http.js';
export type { UndiciHttp, UndiciHttpOptions } from './undici-http.js';
export { toNodeHandler } from './to-node-handler.js';
export type { NodeHandler, NodeHandlerOptions } from './to-node-handler.js';
