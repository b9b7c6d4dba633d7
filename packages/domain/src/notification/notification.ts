/**
 * What people are told of. The first ones are the product's own; the others are names of the public contract. Names are
 * public API: add, never rename.
 */
export const notificationTypes = [
  'HELP_CALL',
  'HELP_ANSWERED',
  'CERTIFICATE_ENDING',
  'PASSKEY_REMOVED',
  'FEEDBACK',
  'FURTHER_ACTION_ASSIGNED',
  'FURTHER_ACTION_STATUS_CHANGED',
  'HOLD',
  'SKIP_APPROVAL',
  'REDLINE_APPROVAL',
  'APPROVAL_REQUEST',
  'COMMENT',
  'DATAGRID_VALUE_ASSIGNED',
  'EXTERNAL',
  'ISSUE_APPROVAL_REQUEST_ASSIGNED',
  'ISSUE_ASSIGNED',
  'ISSUE_CREATED',
  'ISSUE_STATUS_CHANGED',
  'MBOM_APPROVAL_REQUEST_ASSIGNED',
  'MBOM_RELEASED',
  'MBOM_STATUS_CHANGED',
  'MENTION',
  'PART_KIT_ASSIGNED',
  'PART_KIT_STATUS_CHANGED',
  'PROCEDURE_RELEASED',
  'PROCEDURE_STATUS_CHANGED',
  'REVIEW',
  'REVIEW_REQUEST',
  'RUN_ASSIGNED',
  'RUN_STEP_ASSIGNED',
  'RUN_STEP_CHANGE',
  'RUN_STEP_FIELD_ASSIGNED',
  'SIGNOFF',
] as const
export type NotificationType = (typeof notificationTypes)[number]

/** What stands before the name of the record. */
const titles: Partial<Readonly<Record<NotificationType, string>>> = {
  HELP_CALL: 'Help is called',
  HELP_ANSWERED: 'Help comes',
  CERTIFICATE_ENDING: 'A certificate of yours ends',
  PASSKEY_REMOVED: 'A passkey of yours was taken away',
  FEEDBACK: 'Feedback from the floor',
  FURTHER_ACTION_ASSIGNED: 'A further action is yours',
  FURTHER_ACTION_STATUS_CHANGED: 'A further action moved on',
  HOLD: 'On hold',
  SKIP_APPROVAL: 'A skip waits for your approval',
  REDLINE_APPROVAL: 'A redline waits for your approval',
  COMMENT: 'Comment',
  MENTION: 'You are mentioned',
  PROCEDURE_RELEASED: 'Released',
  REVIEW_REQUEST: 'Your review is asked for',
  MBOM_APPROVAL_REQUEST_ASSIGNED: 'Your review is asked for',
  ISSUE_APPROVAL_REQUEST_ASSIGNED: 'Your approval is asked for',
  RUN_ASSIGNED: 'Assigned to you',
  RUN_STEP_ASSIGNED: 'A step is assigned to you',
  RUN_STEP_CHANGE: 'A step failed',
}

/** The words of a notice, before the name of what it is about. */
export function notificationTitle(type: NotificationType): string {
  return titles[type] ?? type
}

/** What a notice shows of what somebody wrote. */
const shownWords = 300

/** The beginning of somebody's words; null when there are none. */
export function notificationWords(text: string | null | undefined): string | null {
  const words = (text ?? '').trim()
  if (words === '') return null
  const letters = [...words]
  return letters.length <= shownWords ? words : `${letters.slice(0, shownWords - 1).join('')}…`
}

/** The screen that shows a record, for the link of a notice. */
export function notificationPath(record: {
  readonly type: string
  readonly id: string
  /** Of a run step: its run. Of a step of a procedure: its version. */
  readonly ownerId?: string | null
}): string {
  const { type, id, ownerId } = record
  switch (type) {
    case 'runStep':
      return `/runs/${ownerId ?? ''}?step=${id}`
    case 'run':
      return `/runs/${id}`
    case 'procedure':
      return `/procedures/${id}`
    case 'step':
      return `/procedures/${ownerId ?? id}`
    case 'standardStep':
      return `/standard-steps/${id}`
    case 'mbom':
      return `/boms/${id}`
    case 'part':
      return `/parts/${id}`
    case 'partInventory':
      return `/units/${id}`
    case 'issue':
      return `/issues/${id}`
    case 'furtherAction':
      return `/actions/${id}`
    case 'certificate':
      return '/certificates'
    case 'location':
      return `/schedule/places/${id}`
    default:
      return '/inbox'
  }
}
