export interface S3StandInOptions {
  readonly bucket: string;
  /** Default `us-east-1`. */
  readonly region?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Where given, requests without this token are refused, as for the keys of a role. */
  readonly sessionToken?: string;
  /** Default: a free one. */
  readonly port?: number;
}

/** What becomes of the next requests instead of their answer: an error of S3, a connection that breaks, or silence. */
export type S3Failure = { readonly status: number; readonly code: string } | 'drop' | 'hang';

export interface S3Object {
  readonly content: Buffer;
  readonly contentType: string;
  readonly storedAt: number;
}

export interface S3StandIn {
  /** For `endpoint`; buckets are in the path. */
  readonly url: string;
  /** By name. */
  readonly objects: ReadonlyMap<string, S3Object>;
  /** Requests seen so far, refused ones included. */
  requests(): number;
  /** Puts an object there as another program would. */
  add(name: string, content: string): void;
  fail(times: number, failure: S3Failure): void;
  close(): Promise<void>;
}

/** A request as it came over the wire, its body read. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** A refusal in the terms of S3. */
export interface S3Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}
