import type { LineVector } from '@replyforce/core';
import { sql } from 'kysely';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import type { KnowledgeLineVectorsTable } from '../schema.js';

/** Lines of one statement: as many each time, so that it is prepared once. Where there are fewer, the last one is named again. */
const AT_ONCE = 64;
const PLACES = Array.from({ length: AT_ONCE }, (_, place) => place);

/** The values of the places, and those that hold for all. */
type Values = Readonly<Record<string, string>>;
type LineRow = Pick<KnowledgeLineVectorsTable, 'digest' | 'parts'>;

/** What an encoder made of the lines of the knowledge. Bytes stand as text, as everything does that every database has. */
export function lineVectorQueries({ db, holdsToLookUps = false }: SqlKit) {
  const find = compile<Values>()((p) => {
    const digests = PLACES.map((place) => p(`digest ${place}`));
    if (!holdsToLookUps)
      return db
        .selectFrom('knowledge_line_vectors')
        .select(['digest', 'parts'])
        .where('tenant_id', '=', p('tenantId'))
        .where('encoder', '=', p('encoder'))
        .where('digest', 'in', digests);
    const wanted = sql.join(digests.map((digest) => sql`(${digest}::text)`));
    const one = sql`select digest, parts from knowledge_line_vectors as named where named.tenant_id = ${p('tenantId')}
      and named.encoder = ${p('encoder')} and named.digest = wanted.digest offset 0`;
    return db
      .selectFrom(sql<LineRow>`(select distinct * from (values ${wanted}) as given (digest)) as wanted, lateral (${one})`.as('found'))
      .select(['found.digest', 'found.parts']);
  });
  /** For the rest of the command. */
  const lookUpOnly = compile<object>()(() => db.selectNoFrom(sql<string>`set_config('enable_seqscan', 'off', true)`.as('set')));
  const insert = compile<Values>()((p) =>
    db
      .insertInto('knowledge_line_vectors')
      .values(
        PLACES.map((place) => ({
          tenant_id: p('tenantId'),
          encoder: p('encoder'),
          digest: p(`digest ${place}`),
          parts: p(`parts ${place}`),
        })),
      )
      .onConflict((conflict) => conflict.columns(['tenant_id', 'encoder', 'digest']).doNothing()),
  );
  const remove = compile<{ tenantId: string; encoder: string; digest: string }>()((p) =>
    db
      .deleteFrom('knowledge_line_vectors')
      .where('tenant_id', '=', p('tenantId'))
      .where('encoder', '=', p('encoder'))
      .where('digest', '=', p('digest')),
  );
  const encoders = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('knowledge_line_vectors').select('encoder').distinct().where('tenant_id', '=', p('tenantId')),
  );
  const digests = compile<{ tenantId: string; encoder: string; after: string; limit: number }>()((p) =>
    db
      .selectFrom('knowledge_line_vectors')
      .select('digest')
      .where('tenant_id', '=', p('tenantId'))
      .where('encoder', '=', p('encoder'))
      .where('digest', '>', p('after'))
      .orderBy('digest')
      .limit(atMost(p('limit'))),
  );

  /**
   * PostgreSQL plans by what it knows of the table when it is first asked, and that is nothing, or that it is empty: it would go on to read
   * all of it for every line until it has counted the rows, which takes a minute and tens of thousands of them.
   */
  function* holdToLookUps(): Command<void> {
    if (holdsToLookUps) yield* row(lookUpOnly, {});
  }

  return {
    *find(tenantId: string, encoder: string, wanted: readonly string[]): Command<readonly LineVector[]> {
      const found: LineVector[] = [];
      yield* holdToLookUps();
      for (const part of inParts(wanted))
        for (const { digest, parts } of yield* rows(find, { tenantId, encoder, ...placed('digest', part) }))
          found.push({ digest, parts: fromText(parts) });
      return found;
    },
    *keep(tenantId: string, encoder: string, vectors: readonly LineVector[]): Command<void> {
      // Processes that keep the same ones wait for each other in one order, never in a ring.
      const sorted = vectors.toSorted((left, right) => (left.digest < right.digest ? -1 : 1));
      for (const part of inParts(sorted)) {
        const digests = part.map(({ digest }) => digest);
        const texts = part.map(({ parts }) => toText(parts));
        yield* change(insert, { tenantId, encoder, ...placed('digest', digests), ...placed('parts', texts) });
      }
    },
    *encoders(tenantId: string): Command<readonly string[]> {
      return (yield* rows(encoders, { tenantId })).map(({ encoder }) => encoder);
    },
    *digests(tenantId: string, encoder: string, after: string | undefined, limit: number): Command<readonly string[]> {
      return (yield* rows(digests, { tenantId, encoder, after: after ?? '', limit })).map(({ digest }) => digest);
    },
    *forget(tenantId: string, encoder: string, unneeded: readonly string[]): Command<void> {
      yield* holdToLookUps();
      for (const digest of unneeded.toSorted()) yield* change(remove, { tenantId, encoder, digest });
    },
  };
}

const toText = ({ buffer, byteOffset, byteLength }: Int8Array): string => Buffer.from(buffer, byteOffset, byteLength).toString('base64');

const fromText = (text: string): Int8Array => new Int8Array(Buffer.from(text, 'base64'));

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
}

/** Into every place of a statement; never called with nothing. */
function placed(name: string, values: readonly string[]): Values {
  return Object.fromEntries(PLACES.map((place) => [`${name} ${place}`, values[Math.min(place, values.length - 1)] ?? '']));
}
