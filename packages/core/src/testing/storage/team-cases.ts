import type { Role, User } from '../../domain/identity.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, audit, newId, openPlace } from './world.js';

const newUser = (tenantId: string, name: string, role: Role): User => ({
  id: newId(),
  tenantId,
  email: `${name}@people.test`,
  role,
  passwordHash: `hash of ${name}`,
  createdAt: NOW,
});

const newSession = ({ tenantId, id, email }: User) => ({
  id: newId(),
  tenantId,
  userId: id,
  tokenHash: `session of ${email}`,
  expiresAt: NOW + 1_000,
  createdAt: NOW,
});

/** A tenant with people who have come in, and a stranger beside it. */
async function openTeam(storage: Storage, members: Readonly<Record<string, Role>>) {
  const { identity } = storage;
  const { tenantId } = await openPlace(storage, 'owner', 'page-1');
  const stranger = await openPlace(storage, 'stranger', 'page-2');
  const users = Object.entries(members).map(([name, role]) => newUser(tenantId, name, role));
  for (const user of users) {
    await identity.createUser(user, audit(tenantId, 'user.created'));
    equal(await identity.saveRefreshToken(newSession(user), user), true, `the session of ${user.email}`);
  }
  return {
    identity,
    tenantId,
    strangerId: stranger.tenantId,
    users,
    setRole: (of: string, id: string, role: Role) => identity.setRole(of, id, role, audit(of, 'user.role_changed')),
    remove: (of: string, id: string) => identity.removeUser(of, id, audit(of, 'user.removed')),
    sessionOf: async (user: User) => (await identity.takeRefreshToken(newSession(user).tokenHash))?.userId,
    noted: async () => {
      const lines = (await storage.forTenant(tenantId).audit.list({})).data.map(({ action }) => action);
      return lines.filter((action) => action === 'user.role_changed' || action === 'user.removed').toReversed();
    },
  };
}

/** What becomes of people who sign in. */
export const teamCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a user is given another role by their own tenant alone, and their sessions end',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin', bob: 'agent' });
      const [ann, bob] = team.users as [User, User];
      equal(
        [await team.setRole(team.strangerId, bob.id, 'viewer'), await team.setRole(team.tenantId, newId(), 'viewer')],
        ['not_found', 'not_found'],
        'of another tenant, or nobody',
      );
      equal(await team.identity.findUser(team.tenantId, bob.id), bob, 'the user before');
      equal(await team.setRole(team.tenantId, bob.id, 'viewer'), 'done', 'of the own user');
      equal(await team.identity.listUsers(team.tenantId), [ann, { ...bob, role: 'viewer' }], 'the users');
      equal([await team.sessionOf(bob), await team.sessionOf(ann)], [undefined, ann.id], 'the sessions');
      equal(await team.noted(), ['user.role_changed'], 'lines of the audit log');
    },
  },
  {
    name: 'a user is removed by their own tenant alone and once, with their sessions, and the address is free again',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin', bob: 'agent' });
      const [ann, bob] = team.users as [User, User];
      equal(
        [await team.remove(team.strangerId, bob.id), await team.remove(team.tenantId, newId())],
        ['not_found', 'not_found'],
        'of another tenant, or nobody',
      );
      const both = await Promise.all([team.remove(team.tenantId, bob.id), team.remove(team.tenantId, bob.id)]);
      equal(both.toSorted(), ['done', 'not_found'], 'a user whom two remove at once');
      equal(await team.identity.listUsers(team.tenantId), [ann], 'the users');
      equal([await team.sessionOf(bob), await team.sessionOf(ann)], [undefined, ann.id], 'the sessions');
      equal(await team.noted(), ['user.removed'], 'lines of the audit log');
      const again = { ...bob, id: newId() };
      await team.identity.createUser(again, audit(team.tenantId, 'user.created'));
      equal(await team.identity.findUserByEmail(bob.email), again, 'somebody of that address');
    },
  },
  {
    name: 'the last admin of a tenant is neither removed nor demoted, whoever else is in it, and nothing ends',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin', bob: 'agent' });
      const [ann] = team.users as [User, User];
      const foreign = newUser(team.strangerId, 'foreign', 'admin');
      await team.identity.createUser(foreign, audit(team.strangerId, 'user.created'));
      equal(
        [await team.remove(team.tenantId, ann.id), await team.setRole(team.tenantId, ann.id, 'agent')],
        ['last_admin', 'last_admin'],
        'the last admin',
      );
      equal(await team.identity.listUsers(team.tenantId), team.users, 'the users');
      equal([await team.sessionOf(ann), await team.noted()], [ann.id, []], 'the session, and lines of the audit log');
      equal(await team.setRole(team.tenantId, ann.id, 'admin'), 'done', 'who stays an admin');
    },
  },
  {
    name: 'of admins who remove and demote each other at once one is left',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin', bob: 'admin', cat: 'admin', dan: 'admin' });
      const outcomes = await Promise.all(
        team.users.map(({ id }, index) => (index % 2 === 0 ? team.remove(team.tenantId, id) : team.setRole(team.tenantId, id, 'agent'))),
      );
      equal(outcomes.toSorted(), ['done', 'done', 'done', 'last_admin'], 'outcomes');
      const left = (await team.identity.listUsers(team.tenantId)).filter(({ role }) => role === 'admin');
      equal(left.length, 1, 'admins');
      equal((await team.noted()).length, 3, 'lines of the audit log');
    },
  },
  {
    name: 'nobody comes in as whom they no longer are: removed, or of another role or password',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin', bob: 'agent', cat: 'agent', dan: 'agent' });
      const [ann, bob, cat, dan] = team.users as [User, User, User, User];
      await team.setRole(team.tenantId, bob.id, 'viewer');
      await team.identity.setPassword(team.tenantId, cat.id, 'new hash', audit(team.tenantId, 'user.password_set'));
      await team.remove(team.tenantId, dan.id);
      const enter = async (user: User) => team.identity.saveRefreshToken({ ...newSession(user), tokenHash: `again ${user.email}` }, user);
      equal([await enter(ann), await enter(bob), await enter(cat), await enter(dan)], [true, false, false, false], 'as they were');
      equal(await team.identity.takeRefreshToken(`again ${cat.email}`), undefined, 'what was refused');
      equal(await enter({ ...cat, passwordHash: 'new hash' }), true, 'as they are');
    },
  },
  {
    name: 'a password takes the place of the one it was to replace, and of no other',
    async run(storage) {
      const team = await openTeam(storage, { ann: 'admin' });
      const [ann] = team.users as [User];
      const set = (hash: string, replaces: string) =>
        team.identity.setPassword(team.tenantId, ann.id, hash, audit(team.tenantId, 'user.password_set'), replaces);
      equal(await set('other', 'not this'), false, 'in place of another');
      equal(await team.identity.findUser(team.tenantId, ann.id), ann, 'the user before');
      const both = await Promise.all([set('one', ann.passwordHash), set('two', ann.passwordHash)]);
      equal(both.toSorted(), [false, true], 'two at once');
      equal(await team.sessionOf(ann), undefined, 'the session');
    },
  },
];
