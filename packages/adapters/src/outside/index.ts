export { addressCheck } from './addresses.js';
export type { AddressCheck } from './addresses.js';
export { outside } from './outside-request.js';
export type { Outside, OutsideAnswer, OutsideOptions } from './outside-request.js';
export { outsideClient } from './outside-client.js';
export { outsideHttp } from './outside-http.js';
