/**
 * What an encoder made of the lines of one tenant's knowledge, so that no process has to make it again. All of it can be made anew
 * at any time: a store that loses some costs time only. Optional in a storage; without it lines are encoded after every start.
 */
export interface LineVectorStore {
  /** Those that are kept, in any order. */
  find(encoder: string, digests: readonly string[]): Promise<readonly LineVector[]>;
  /** Keeps them. Several processes may have made the same ones: what is there stays. */
  keep(encoder: string, vectors: readonly LineVector[]): Promise<void>;
  /** Encoders of which anything is kept. */
  encoders(): Promise<readonly string[]>;
  /** Digests of what is kept of an encoder, in an order that stays the same, those after the given one. */
  digests(encoder: string, after: string | undefined, limit: number): Promise<readonly string[]>;
  forget(encoder: string, digests: readonly string[]): Promise<void>;
}

export interface LineVector {
  /** Of the line as the encoder reads it. */
  readonly digest: string;
  /** Its direction in equal steps and, where the encoder compares texts token by token, behind them its tokens'. Of any length; the store takes it as it is. */
  readonly parts: Int8Array;
}
