import type { Capabilities, ConformanceCase } from '@replyforce/core/testing';
import type { Shell } from '../shell.js';

/** What a case runs on, and what puts it away afterwards. */
export interface Opened<S> {
  readonly subject: S;
  close(): Promise<void>;
}

/** Something whose adapter can be tried. */
export interface SubjectSource<S> {
  /** Opens what one case runs on, with nothing in it. */
  open(): Promise<Opened<S>>;
  /** Puts everything away. */
  end(): Promise<void>;
}

/** One way of writing down where an adapter is. */
export interface AddressForm<S> {
  /** As help and errors show it. */
  readonly form: string;
  readonly matches: RegExp;
  /** Throws `CommandFailure` for an address that cannot be used. */
  source(address: string, shell: Pick<Shell, 'env'>): Promise<SubjectSource<S>>;
}

/** A port of the engine that has conformance cases: which, and where its adapters may be. */
export interface Port<S, C extends string> {
  readonly name: string;
  readonly cases: readonly ConformanceCase<S, C>[];
  /** In the order in which they are tried; a module comes last. */
  readonly forms: readonly AddressForm<S>[];
  readonly capabilities: (subject: S) => Capabilities<C>;
  /** What is in a subject that should be empty, in words; undefined for nothing. Asked before the first case writes anything. */
  readonly contents?: (subject: S) => Promise<string | undefined>;
}
