import { json, type Answer } from '../stand-in/answer.js';

export interface ApiFault {
  readonly status: number;
  readonly message: string;
  readonly type?: string;
  readonly param?: string | null;
  readonly code?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error in the shape of OpenAI's. */
export function apiError({ status, message, type = 'invalid_request_error', param = null, code = null, headers = {} }: ApiFault): Answer {
  return json({ error: { message, type, param, code } }, status, headers);
}

/** A request that is not right, for a reason that names a parameter. */
export function wrong(message: string, param: string | null = null, code: string | null = null): Answer {
  return apiError({ status: 400, message, param, code });
}

/** As Ollama writes it: no parameter, no code. */
export function compatibleError(status: number, message: string): Answer {
  return apiError({ status, message, type: status >= 500 ? 'api_error' : 'invalid_request_error' });
}
