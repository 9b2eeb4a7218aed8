import { ReplyForceError, withSettings, type Tenant, type TenantSettings } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toTenant } from '../rows.js';

/** No tenant has this id. */
export const PROBE_TENANT_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What belongs to the installation as a whole: tenants and their data keys. */
export function installationQueries({ db, holdsRows = false }: SqlKit) {
  const insertTenant = compile<Omit<Tenant, 'settings'> & { settings: string }>()((p) =>
    db.insertInto('tenants').values({
      tenant_id: p('id'),
      slug: p('slug'),
      name: p('name'),
      plan: p('plan'),
      settings: p('settings'),
      created_at: p('createdAt'),
    }),
  );
  const tenant = compile<{ idOrSlug: string }>()((p) =>
    db
      .selectFrom('tenants')
      .selectAll()
      .where((eb) => eb.or([eb('tenant_id', '=', p('idOrSlug')), eb('slug', '=', p('idOrSlug'))])),
  );
  const tenants = compile<object>()(() => db.selectFrom('tenants').selectAll().orderBy('created_at').orderBy('tenant_id'));
  const held = compile<{ tenantId: string }>()((p) =>
    db
      .selectFrom('tenants')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const settings = compile<{ tenantId: string; settings: string }>()((p) =>
    db
      .updateTable('tenants')
      .set({ settings: p('settings') })
      .where('tenant_id', '=', p('tenantId')),
  );
  const dataKey = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('data_keys').select('wrapped').where('tenant_id', '=', p('tenantId')),
  );
  const insertDataKey = compile<{ tenantId: string; wrapped: string }>()((p) =>
    db
      .insertInto('data_keys')
      .values({ tenant_id: p('tenantId'), wrapped: p('wrapped') })
      .onConflict((conflict) => conflict.column('tenant_id').doNothing()),
  );
  const deleteDataKey = compile<{ tenantId: string }>()((p) => db.deleteFrom('data_keys').where('tenant_id', '=', p('tenantId')));

  return {
    /** Writes a row and takes it back: what the disk has to take for that shows whether it takes anything. */
    *probe(): Command<void> {
      yield* change(insertDataKey, { tenantId: PROBE_TENANT_ID, wrapped: '' });
      yield* change(deleteDataKey, { tenantId: PROBE_TENANT_ID });
    },
    *createTenant(given: Tenant): Command<void> {
      if (yield* row(tenant, { idOrSlug: given.slug })) throw new ReplyForceError('conflict', `The slug ${given.slug} is taken.`);
      yield* change(insertTenant, { ...given, settings: JSON.stringify(given.settings) });
    },
    *findTenant(idOrSlug: string): Command<Tenant | undefined> {
      const found = yield* row(tenant, { idOrSlug });
      return found && toTenant(found);
    },
    *listTenants(): Command<readonly Tenant[]> {
      return (yield* rows(tenants, {})).map(toTenant);
    },
    *updateSettings(tenantId: string, given: TenantSettings): Command<void> {
      const found = yield* row(held, { tenantId });
      if (!found) throw new ReplyForceError('not_found', 'There is no such tenant.');
      yield* change(settings, { tenantId, settings: JSON.stringify(withSettings(toTenant(found).settings, given)) });
    },
    *loadDataKey(tenantId: string): Command<string | undefined> {
      return (yield* row(dataKey, { tenantId }))?.wrapped;
    },
    *saveDataKey(tenantId: string, wrapped: string): Command<string> {
      yield* change(insertDataKey, { tenantId, wrapped });
      return (yield* row(dataKey, { tenantId }))?.wrapped ?? wrapped;
    },
  };
}
