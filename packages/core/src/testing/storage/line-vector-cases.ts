import type { LineVectorStore } from '../../ports/line-vectors.js';
import type { Storage, TenantStorage } from '../../ports/storage.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { openPlace } from './world.js';

/** Whether the storage keeps vectors of lines (`TenantStorage.lineVectors`). */
export type StorageCapability = 'lineVectors';

const DIMENSIONS = 512;
const ENCODER = 'some-encoder-1';

function linesOf({ lineVectors }: TenantStorage): LineVectorStore {
  ok(lineVectors, 'the storage keeps no vectors of lines');
  return lineVectors;
}

/** Goes from one end of what a step may be to the other, and begins where `number` says. */
const newVector = (number: number) => ({
  digest: `digest-${String(number).padStart(4, '0')}`,
  parts: Int8Array.from({ length: DIMENSIONS }, (_, part) => ((part + number) % 255) - 127),
});

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => newVector(from + index));

/** In an order of their own, as plain lists. */
const plain = (vectors: Awaited<ReturnType<LineVectorStore['find']>>) =>
  vectors.map(({ digest, parts }) => [digest, ...parts].join()).sort();

async function allDigests(lines: LineVectorStore, limit: number): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    const page = await lines.digests(ENCODER, all.at(-1), limit);
    all.push(...page);
    if (page.length < limit) return all;
  }
}

export const lineVectorCases: readonly ConformanceCase<Storage, StorageCapability>[] = [
  {
    name: 'vectors of lines come back as they were kept, those that are asked for and are there, of their encoder only',
    needs: 'lineVectors',
    async run(storage) {
      const lines = linesOf((await openPlace(storage)).tenant);
      equal([await lines.find(ENCODER, ['digest-0001']), await lines.encoders()], [[], []], 'of nothing');
      await lines.keep(ENCODER, []);
      const made = numbered(0, 300);
      await lines.keep(ENCODER, made);
      await lines.keep('another-encoder', [newVector(7)]);
      const wanted = [...made, newVector(999)].map(({ digest }) => digest);
      equal(plain(await lines.find(ENCODER, wanted)), plain(made), 'all of them');
      equal(plain(await lines.find(ENCODER, ['digest-0007', 'digest-0999'])), plain([newVector(7)]), 'one of them');
      equal(await lines.find(ENCODER, []), [], 'none');
      equal(await lines.find('another-encoder', ['digest-0008']), [], 'of another encoder');
      equal([...(await lines.encoders())].sort(), ['another-encoder', ENCODER], 'encoders');
    },
  },
  {
    name: 'of a line that several made the first vector stays, and nobody fails',
    needs: 'lineVectors',
    async run(storage) {
      const lines = linesOf((await openPlace(storage)).tenant);
      await lines.keep(ENCODER, numbered(0, 10));
      await lines.keep(ENCODER, [{ ...newVector(20), digest: 'digest-0003' }]);
      equal(plain(await lines.find(ENCODER, ['digest-0003'])), plain([newVector(3)]), 'the first');
      const backwards = numbered(5, 205).toReversed();
      await Promise.all([lines.keep(ENCODER, numbered(0, 200)), lines.keep(ENCODER, backwards), lines.keep(ENCODER, numbered(100, 300))]);
      equal((await allDigests(lines, 1_000)).length, 300, 'each once');
    },
  },
  {
    name: 'digests of all kept vectors are read page by page, and those that are forgotten are gone',
    needs: 'lineVectors',
    async run(storage) {
      const lines = linesOf((await openPlace(storage)).tenant);
      await lines.keep(ENCODER, numbered(0, 250));
      await lines.keep('another-encoder', [newVector(1)]);
      const digests = await allDigests(lines, 60);
      equal(
        [...digests].sort(),
        numbered(0, 250).map(({ digest }) => digest),
        'all, each once',
      );
      await lines.forget(ENCODER, [...digests.slice(0, 249), 'digest-0999']);
      equal(await allDigests(lines, 60), digests.slice(249), 'what is left');
      await lines.forget(ENCODER, digests);
      equal(await lines.encoders(), ['another-encoder'], 'encoders of which something is left');
    },
  },
  {
    name: 'a tenant reaches no vector of another',
    needs: 'lineVectors',
    async run(storage) {
      const [owner, stranger] = [await openPlace(storage, 'owner', 'page-1'), await openPlace(storage, 'stranger', 'page-2')];
      const [own, other] = [linesOf(owner.tenant), linesOf(stranger.tenant)];
      await own.keep(ENCODER, numbered(0, 3));
      equal(
        [await other.find(ENCODER, ['digest-0001']), await other.digests(ENCODER, undefined, 9), await other.encoders()],
        [[], [], []],
        'read',
      );
      await other.forget(ENCODER, ['digest-0001']);
      await other.keep(ENCODER, [{ ...newVector(50), digest: 'digest-0001' }]);
      equal(plain(await own.find(ENCODER, ['digest-0001'])), plain([newVector(1)]), 'what the owner has');
      equal(plain(await other.find(ENCODER, ['digest-0001'])), plain([{ ...newVector(50), digest: 'digest-0001' }]), 'what the other has');
    },
  },
];
