import { contentCases } from './blobs/content-cases.js';
import { keyCases } from './blobs/key-cases.js';
import { listCases } from './blobs/list-cases.js';
import type { BlobStoreCapability, BlobStoreSubject } from './blobs/subject.js';
import type { ConformanceCase } from './case.js';

/** What every blob store must do. They write to the tenants of `BLOB_CASE_TENANTS` only, and want nothing of theirs there. */
export const blobStoreCases: readonly ConformanceCase<BlobStoreSubject, BlobStoreCapability>[] = [
  ...contentCases,
  ...keyCases,
  ...listCases,
];
