import type { InboxController } from './client/controller.js';
import type { Wish } from './wishes.js';

/** What the inbox itself does about a wish: what it shows, and where it asks its host first. */
export interface WishRoom {
  open(id: string | null): void;
  send(text: string): void;
  explain(messageId: string): void;
  toggleDetails(): void;
  closeDetails(): void;
  help(): void;
}

/** Does what a part of the inbox asked for. */
export function grantWish(wish: Wish, controller: InboxController, room: WishRoom): void {
  switch (wish.verb) {
    case 'open':
      return room.open(wish.id === '' ? null : wish.id);
    case 'filter':
      return controller.setFilter(wish.filter);
    case 'search':
      return controller.setSearch(wish.text);
    case 'more_conversations':
      return void controller.loadMore();
    case 'reload_conversations':
      return void controller.reload();
    case 'older_messages':
      return void controller.loadOlder();
    case 'reload_messages':
      return void controller.reloadThread();
    case 'explain':
      return room.explain(wish.messageId);
    case 'retry':
      return controller.retry(wish.localId);
    case 'draft':
      return controller.setDraft(wish.text);
    case 'send':
      return room.send(wish.text);
    case 'return_to_ai':
      return void controller.returnToAi();
    case 'set_status':
      return void controller.setStatus(wish.status);
    case 'set_lead_tag':
      return void controller.setLeadTag(wish.tag);
    case 'toggle_details':
      return room.toggleDetails();
    case 'close_details':
      return room.closeDetails();
    case 'attachment_url':
      return void controller.attachmentUrl(wish.id).then(wish.reply);
    case 'dismiss_notice':
      return controller.dismissNotice();
    case 'help':
      return room.help();
  }
}
