import type { BrandVoice } from '@replyforce/core';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Source } from '../knowledge/decode-source.js';
import { readFolder } from '../knowledge/read-folder.js';
import { packageFile } from '../package-files.js';

export interface DemoChannel {
  readonly type: 'facebook' | 'whatsapp';
  readonly account_id: string;
  readonly name: string;
}

/** The invented business of the demo: `demo/demo.json` and `demo/knowledge/` of this package. */
export interface DemoContent {
  readonly tenant: { readonly slug: string; readonly name: string };
  readonly brand: BrandVoice;
  readonly channels: readonly DemoChannel[];
}

export async function readDemoContent(): Promise<DemoContent> {
  return JSON.parse(await readFile(packageFile('demo/demo.json'), 'utf8')) as DemoContent;
}

export function readDemoKnowledge(): Promise<readonly Source[]> {
  return readFolder(fileURLToPath(packageFile('demo/knowledge')));
}
