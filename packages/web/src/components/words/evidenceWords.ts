/** All that the record holds of a run or a unit. */
export const evidenceWords = {
  pdf: 'Evidence (PDF)',
  json: 'Evidence (JSON)',
} as const
