/**
 * A worker process (`REPLYFORCE_ROLE=worker`) whose pipeline waits for a model that takes its time and says what the customer
 * said. Works from `start` to `stop`, as often as it is told: so two counts are taken of processes that have been running equally long.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { echoPipeline, silentLogger } from '@replyforce/core';
import { compose } from '@replyforce/server';
import { engineConfig } from './engine-config.js';

const MODEL_MS = Number(process.env['BENCH_MODEL_MS']);
const echo = echoPipeline();
/** @type {import('@replyforce/core').Pipeline} */
const pipeline = {
  async analyze(input, signal) {
    await sleep(MODEL_MS);
    return echo.analyze(input, signal);
  },
};
/** @type {import('@replyforce/server').Engine | undefined} */
let engine;

process.on('message', async (question) => {
  if (question === 'start') {
    engine = await compose(engineConfig('worker'), { logger: silentLogger, pipeline });
    await engine.rf.start();
  }
  if (question === 'stop') await engine?.rf.stop();
  process.send?.({ cpu: process.cpuUsage() });
});
process.send?.({ port: 0 });
