import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Cell } from '../../knowledge/row.js';
import { compared, qualifiersOf } from '../output-guard/qualifiers.js';
import type { Ground } from './ground.js';
import { cellsText } from './row-answer.js';
import { traitsOf } from './unit-traits.js';

/** For whom, when and for which kind a candidate holds, beside what was asked for. */
export interface Kind {
  /** It holds for others: for adults where students were asked about, for a month where a year was. */
  readonly apart: boolean;
  readonly alike: boolean;
  /** The heading or the line above it says what was asked for. */
  readonly alikeAbove: boolean;
}

const SILENT: Kind = { apart: false, alike: false, alikeAbove: false };

export function kindOf({ qualifiers }: Ground, unit: Unit, { passage }: KnowledgeHit, asked: readonly Cell[]): Kind {
  if (qualifiers.values.size === 0) return SILENT;
  const own = compared(qualifiers, qualifiersOf(unit.cells === undefined ? unit.text : `${traitsOf(unit).written}\n${cellsText(asked)}`));
  const above = compared(qualifiers, qualifiersOf(`${unit.leadIn ?? ''}\n${passage.headings.at(-1) ?? ''}`));
  return { ...own, alikeAbove: above.alike };
}
