import type { LeadTag } from '../../domain/lead.js';
import type { ChannelType } from '../../domain/channel.js';

/** What a field may be filled from. */
export type FieldSource =
  | 'id'
  | 'first_name'
  | 'last_name'
  | 'email'
  | 'phone'
  | 'company'
  | 'tag'
  | 'score'
  | 'channel'
  | 'channel_label'
  | 'language'
  | 'summary'
  | 'stage'
  | 'status'
  | 'rating';

export interface FieldRule {
  readonly source: FieldSource;
  /** Characters the CRM accepts; longer values are cut. */
  readonly maxLength?: number;
  /** Half of it is wrong rather than short: a longer value is left out. */
  readonly whole?: true;
  /** Written where the source is empty and the CRM insists on a value. */
  readonly fallback?: string;
}

/** How one CRM's record is filled: its fields, and its own words for tags and channels. Data, so an operator can change it. */
export interface CrmTemplate {
  readonly object: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly stages: Readonly<Record<LeadTag, string | null>>;
  readonly statuses: Readonly<Record<LeadTag, string | null>>;
  readonly ratings: Readonly<Record<LeadTag, string | null>>;
  readonly channels: Readonly<Record<ChannelType, string>>;
  /** Stages from low to high: a lead never moves down this list unless asked to. Empty where the CRM has no such order. */
  readonly stageOrder: readonly string[];
  /** From this stage on people own the record: the machine leaves the stage alone, even where a downgrade is allowed. */
  readonly handsOffFrom: string | null;
}
