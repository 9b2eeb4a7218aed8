/** To be imported first: a process, and its threads, where onnxruntime-node is not installed. */
import Module from 'node:module';

const modules = /** @type {any} */ (Module);
const resolve = modules._resolveFilename;
modules._resolveFilename = (/** @type {string} */ request, /** @type {unknown[]} */ ...others) => {
  if (request !== 'onnxruntime-node') return resolve.call(modules, request, ...others);
  throw Object.assign(new Error(`Cannot find module '${request}'`), { code: 'MODULE_NOT_FOUND' });
};
