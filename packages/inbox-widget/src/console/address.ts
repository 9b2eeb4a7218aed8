/** The conversation that an address of the console leads to: `#conversation=ID`, as mails to the team carry it. */
export function conversationInAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('conversation');
}
