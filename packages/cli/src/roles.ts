import type { Role } from '@replyforce/core';

export const ROLES: readonly Role[] = ['admin', 'agent', 'viewer'];
