import type { Role } from '@replyforce/core';

/** Who may do what (architecture.md 5.3). A route names one of these, or `public`. */
export const PERMISSIONS = {
  'read:dashboard': ['admin', 'agent', 'viewer'],
  'read:conversations': ['admin', 'agent', 'viewer'],
  'write:conversations': ['admin', 'agent'],
  'write:leads': ['admin', 'agent'],
  'manage:channels': ['admin'],
  'manage:crm': ['admin'],
  'manage:team': ['admin'],
  'manage:settings': ['admin'],
  'manage:queues': ['admin'],
  'read:analytics': ['admin', 'agent', 'viewer'],
  'export:data': ['admin'],
  'delete:data': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** What a route asks of its caller. */
export type Access = Permission | 'public';

const NAMES = Object.keys(PERMISSIONS) as readonly Permission[];

export const ROLES = ['admin', 'agent', 'viewer'] as const satisfies readonly Role[];

export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

export function isAccess(value: unknown): value is Access {
  return value === 'public' || (NAMES as readonly unknown[]).includes(value);
}

export function permissionsOf(role: Role): readonly Permission[] {
  return NAMES.filter((name) => (PERMISSIONS[name] as readonly Role[]).includes(role));
}
