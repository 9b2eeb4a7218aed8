import {
  isNotSent,
  type ChannelContext,
  type ChannelCredentials,
  type PlatformProfile,
  type ProfileRequest,
  type ProfileResult,
} from '@replyforce/core';
import { addressOf } from '../post-json.js';
import { fieldsOf, textOf, urlOf, type Fields } from '../reading/fields.js';
import { parseJson } from '../reading/parse-json.js';
import { explainGraphError, graphErrorIn } from './explain-graph-error.js';
import { proofOf } from './graph-client.js';

export interface ProfilePlace {
  readonly graphUrl: string;
  readonly graphVersion: string;
  /** For `appsecret_proof`; undefined sends none. */
  readonly appSecret: string | undefined;
}

/** What is asked for, and how it reads (platform-apis.md 2.7 and 3.4). */
export interface ProfileFields {
  readonly fields: readonly string[];
  readonly read: (answer: Fields) => PlatformProfile;
}

/** Classes of errors that pass; any other means that Meta tells nothing of this person, which is common. */
const PASSING: ReadonlySet<string> = new Set(['temporary', 'rate_limited', 'needs_reauth', 'channel_paused']);

/** One person's profile by the Graph API. Never rejects. */
export async function fetchMetaProfile(
  request: ProfileRequest,
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  { graphUrl, graphVersion, appSecret }: ProfilePlace,
  { fields, read }: ProfileFields,
): Promise<ProfileResult> {
  const token = credentials.accessToken ?? '';
  const proof = appSecret === undefined ? '' : `&appsecret_proof=${await proofOf(token, appSecret, context.runtime)}`;
  const url = `${addressOf(request.baseUrl ?? graphUrl, [graphVersion, request.participantId])}?fields=${fields.join(',')}${proof}`;
  try {
    const response = await context.http({
      method: 'GET',
      url,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      signal,
    });
    const json = parseJson(response.body);
    const answer = fieldsOf(json);
    if (response.status >= 200 && response.status < 300 && answer) return { outcome: 'found', profile: read(answer) };
    const error = graphErrorIn(json);
    const explained = explainGraphError(error, response.status);
    if (!error || PASSING.has(explained.class)) return { outcome: 'later', reason: explained.failure.message };
    return { outcome: 'unknown' };
  } catch (error) {
    return { outcome: 'later', reason: isNotSent(error) ? 'The platform could not be reached.' : 'The platform did not answer.' };
  }
}

export const MESSENGER_PROFILE: ProfileFields = {
  fields: ['first_name', 'last_name', 'profile_pic'],
  read: (answer) => profile([textOf(answer['first_name']), textOf(answer['last_name'])], answer['profile_pic'], undefined),
};

export const INSTAGRAM_PROFILE: ProfileFields = {
  fields: ['name', 'username', 'profile_pic', 'is_user_follow_business'],
  read: (answer) =>
    profile([textOf(answer['name']) ?? textOf(answer['username'])], answer['profile_pic'], answer['is_user_follow_business']),
};

function profile(names: readonly (string | undefined)[], picture: unknown, follows: unknown): PlatformProfile {
  const name = names.filter((part) => part !== undefined && part !== '').join(' ');
  const avatarUrl = urlOf(picture);
  return {
    ...(name !== '' && { name }),
    ...(avatarUrl?.startsWith('https://') && { avatarUrl }),
    ...(typeof follows === 'boolean' && { follows }),
  };
}
