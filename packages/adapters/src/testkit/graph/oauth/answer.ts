import type { Answer } from '../../stand-in/answer.js';
import type { DeskCall } from './desk-call.js';
import type { DeskState } from './desk.js';
import { answerFacebookLogin } from './facebook-login.js';
import { answerInstagramLogin } from './instagram-login.js';
import { answerManagement } from './management.js';

/** What the stand-in answers to it; undefined for what is none of it. */
export function answerDesk(desk: DeskState, call: DeskCall): Answer | undefined {
  return answerFacebookLogin(desk, call) ?? answerInstagramLogin(desk, call) ?? answerManagement(desk, call);
}
