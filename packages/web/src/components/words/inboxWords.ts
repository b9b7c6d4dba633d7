/** The page on which one reads what one was told. */
export const inboxWords = {
  title: 'Inbox',
  what: 'the inbox',
  help: 'What others did that concerns you: calls for help, mentions, assignments, reviews, holds.',
  unread: 'Not read',
  all: 'All',
  filter: 'What is shown',
  mark: 'Mark as read',
  unmark: 'Not read',
  markOf: (label: string, title: string) => `${label}: ${title}`,
  markAll: 'Mark all as read',
  isUnread: 'New',
  product: 'Traveler',
  noneUnreadTitle: 'Nothing new',
  noneUnreadHelp: 'You have read all that you were told.',
  noneTitle: 'Nothing yet',
  noneHelp:
    'When somebody calls for your help, mentions you, assigns work to you or asks for your review, it stands here.',
} as const
