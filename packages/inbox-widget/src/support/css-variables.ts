import { noChange, nothing } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Sets custom properties of an element through the style object. A `style` attribute would be refused by a strict
 * Content-Security-Policy; this is not.
 */
class CssVariables extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssVariables() belongs in the element itself.');
  }

  render(_values: Readonly<Record<`--${string}`, string | number>>): unknown {
    return nothing;
  }

  override update(part: ElementPart, [values]: Parameters<this['render']>): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const cssVariables = directive(CssVariables);
