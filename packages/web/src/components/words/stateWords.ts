const statuses: Readonly<Record<string, string>> = {
  TODO: 'To do',
  IN_PROGRESS: 'In progress',
  HOLD: 'On hold',
  REDLINE: 'Redline',
  APPLIED: 'Applied',
  REJECTED: 'Rejected',
  FAILED: 'Failed',
  COMPLETE: 'Complete',
  PARTIAL_COMPLETE: 'Partly complete',
  CANCELED: 'Canceled',
  STEPS_DONE: 'Steps done',
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  RELEASED: 'Released',
  STOPPED: 'Stopped',
  ARCHIVED: 'Archived',
  AVAILABLE: 'Available',
  WIP: 'In work',
  KITTED: 'Kitted',
  INSTALLED: 'Installed',
  SCRAPPED: 'Scrapped',
  UNAVAILABLE: 'Not available',
  ON_ORDER: 'On order',
  CONSUMED: 'Consumed',
  RECEIVED: 'Received',
  SHIPPED: 'Shipped',
  VOIDED: 'Voided',
  QUALITY_HOLD: 'On quality hold',
  REQUESTED: 'Requested',
  DELIVERED: 'Delivered',
  COMPLETED: 'Completed',
  PLANNED: 'Planned',
  STARTED: 'Started',
  PENDING: 'Pending',
  RESOLVED: 'Resolved',
}

const holdKinds: Readonly<Record<string, string>> = {
  MATERIAL: 'Material',
  ENGINEERING: 'Engineering',
  PRODUCTION: 'Production',
  QUALITY: 'Quality',
}

const purposes: Readonly<Record<string, string>> = {
  BUILD: 'Build',
  REWORK: 'Rework',
  REPAIR: 'Repair',
  MODIFICATION: 'Modification',
  INSPECTION: 'Inspection',
  TEST: 'Test',
  MAINTENANCE: 'Maintenance',
}

/** The states and kinds that the API names in capitals. */
export const stateWords = {
  statuses,
  holdKinds,
  purposes,
  status: { skipped: 'Skipped' },
} as const
