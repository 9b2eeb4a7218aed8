/**
 * What a page is subscribed to (platform-apis.md 2.3). An Instagram account that hangs on it is delivered by the same subscription, as
 * object `instagram`: whoever asks for less takes it away from the other.
 */
export const PAGE_FIELDS = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'messaging_optins',
  'message_deliveries',
  'message_reads',
  'message_reactions',
  'message_edits',
  'message_echoes',
  'messaging_handovers',
  'standby',
  'messaging_policy_enforcement',
];
export const LEAST_PAGE_FIELDS = ['messages', 'messaging_postbacks', 'message_echoes'];
