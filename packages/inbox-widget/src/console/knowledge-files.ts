import type { WireKnowledgeDocument } from '@replyforce/core/protocol';

/** What became of one of the files that are added together. */
export interface FileProgress {
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'added' | 'refused';
  /** In words, once it is known. */
  readonly detail: string;
}

/** What the server reads too; a file of another kind is not sent to be refused. */
export const FILE_ENDINGS: readonly string[] = ['.md', '.markdown', '.txt', '.html', '.htm', '.csv', '.pdf'];
const MOST_BYTES = 10 * 1_024 * 1_024;

export interface FileSender {
  send(body: { readonly name: string; readonly file: string }): Promise<WireKnowledgeDocument>;
  /** The version of a source before, by its name. */
  versionOf(name: string): number | undefined;
  show(files: readonly FileProgress[]): void;
}

/** Adds files one after the other; what one is refused for holds up none of the others. Gives back what became of each. */
export async function addFiles(files: readonly File[], { send, versionOf, show }: FileSender): Promise<readonly FileProgress[]> {
  let progress = files.map(({ name }): FileProgress => ({ name, state: 'waiting', detail: '' }));
  const note = (place: number, part: Partial<FileProgress>): void => {
    progress = progress.map((one, index) => (index === place ? { ...one, ...part } : one));
    show(progress);
  };
  for (const [place, file] of files.entries()) {
    const fault = faultOf(file);
    if (fault !== undefined) {
      note(place, { state: 'refused', detail: fault });
      continue;
    }
    note(place, { state: 'sending' });
    try {
      const before = versionOf(file.name);
      const { version, passage_count: count } = await send({ name: file.name, file: await base64Of(file) });
      const passages = count === 1 ? '1 passage' : `${count} passages`;
      const detail =
        before === version ? 'It says the same as before' : before === undefined ? `Added, ${passages}` : `Version ${version}, ${passages}`;
      note(place, { state: 'added', detail });
    } catch (error) {
      note(place, { state: 'refused', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return progress;
}

function faultOf({ name, size }: File): string | undefined {
  if (!FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) return 'Files of this kind are not read.';
  if (size === 0) return 'The file is empty.';
  return size > MOST_BYTES ? 'The file holds more than 10 MB.' : undefined;
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    // It may have been moved or changed since it was chosen.
    reader.addEventListener('error', () => reject(new Error('The file cannot be read.')));
    reader.readAsDataURL(file);
  });
}
