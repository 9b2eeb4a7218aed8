import { Option, type Command } from 'commander';
import type { PlanName } from '@replyforce/core';
import { DATA, JSON_OUTPUT } from '../options.js';
import type { Shell } from '../shell.js';

const PLANS: readonly PlanName[] = ['free', 'starter', 'pro', 'enterprise', 'selfhosted'];

interface CreateOptions {
  readonly name: string;
  readonly slug?: string;
  readonly plan: PlanName;
  readonly data?: string;
  readonly json?: boolean;
}

export function tenantCommand(program: Command, shell: Shell): void {
  program
    .command('tenant')
    .description('businesses on this installation')
    .command('create')
    .description('make a tenant and print its id')
    .requiredOption('--name <name>', 'name of the business')
    .option('--slug <slug>', 'short name for commands and addresses (default: made from the name, with a number where that is taken)')
    .addOption(new Option('--plan <plan>', 'plan').choices(PLANS).default('selfhosted'))
    .option(...DATA)
    .option(...JSON_OUTPUT)
    .action(async ({ name, slug, plan, data, json }: CreateOptions) => {
      const [{ withEngine }, { createTenant }] = await Promise.all([import('../engine/open-engine.js'), import('@replyforce/server')]);
      const tenant = await withEngine(shell, { data, create: true }, (engine) =>
        createTenant(engine, { name, plan, ...(slug !== undefined && { slug }) }),
      );
      await shell.data(json ? JSON.stringify({ id: tenant.id, slug: tenant.slug, plan: tenant.plan }) : tenant.id);
    });
}
