import { factsOf } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';
import type { Statement } from './claims.js';
import { groupsOf } from './groups.js';
import { makesPromise } from './promises.js';
import type { Support } from './supports.js';

/** "From €100", "under 12 weeks", "the first 90 minutes": what is free up to there only, folded, right before a number. */
const LIMIT =
  /\b(?:above|over|from|under|below|within|until|up to|first|every|each|more than|less than|ab|uber|unter|bis|ersten?|jede[rs]?|au-dessus|a partir|des|moins de|plus de|jusqu'a|premier\w*|desde|hasta|menos de|mas de|menores de|primer\w*|oltre|sotto|fino a|meno di|prim\w*|acima|ate|mais de|primeir\w*|vanaf|onder|tot|eerste)\b[^.;\d]{0,16}$/;
const ITS_CONDITION = /\b(?:if|when|together|ab|wenn|falls|zusammen|si|cuando|quand|se|quando|als)\b/;

/** "Orders above €100 ship free": who says free must say from when, unless the customer's own words are within it. */
export function isConditional(statement: Statement, support: Support, asked: string): boolean {
  if (support.cells !== undefined || !(makesPromise(statement.text) || PAYS_NOTHING.test(fold(statement.text)))) return false;
  const said = statement.facts.length > 0 || ITS_CONDITION.test(fold(statement.text));
  return groupsOf(support).some(
    ({ text, terms, values }) =>
      (terms.has('#free') || terms.has('#discount') || PAYS_NOTHING.test(fold(text))) &&
      ((!said && TOGETHER.test(fold(text)) && !TOGETHER.test(fold(asked))) ||
        values.some((value) => {
          if (value.fact.type === 'percent') return false;
          const limits = LIMIT.test(fold(text.slice(0, value.fact.index)));
          return limits && !said && !factsOf(asked).some((fact) => fact.type === value.fact.type);
        })),
  );
}

const TOGETHER =
  /\b(?:when|together with|in combination|zusammen mit|in verbindung|avec un|lors d|junto con|insieme|juntamente|samen met)\b/;
const PAYS_NOTHING =
  /\b(?:do(?:es)? ?n[o']t pay|pays? nothing|zahlen nichts|zahlt nichts|kostenlos|ne paient pas|ne paie pas|no pagan?|non pagan?o?|nao pagam?|betalen niets|betaalt niets)\b/;
