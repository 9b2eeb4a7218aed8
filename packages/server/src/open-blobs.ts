import type { BlobStore } from '@replyforce/core';
import { join } from 'node:path';
import type { Config } from './config/config.js';

/** The folder of files in the data folder. */
const BLOB_FOLDER = 'blobs';

/** Where files of tenants are kept. Only the adapter that is used is loaded. */
export async function openBlobs({ data, s3 }: Pick<Config, 'data' | 's3'>): Promise<BlobStore> {
  if (s3 === null) {
    const { fsBlobs } = await import('@replyforce/adapters/fs');
    return fsBlobs(join(data, BLOB_FOLDER));
  }
  const { s3Blobs } = await import('@replyforce/adapters/s3');
  const { bucket, prefix, region, endpoint, credentials } = s3;
  return s3Blobs({ bucket, credentials, ...(prefix && { prefix }), ...(region && { region }), ...(endpoint && { endpoint }) });
}
