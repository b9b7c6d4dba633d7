/** Who has to approve a step, where it is written: in a draft of a procedure, and in a redline. */
export const gateFormWords = {
  title: 'Approvals',
  none: 'Nobody has to approve this step.',
  add: 'Add approval',
  addTitle: 'New approval',
  kind: 'Kind',
  kinds: { APPROVAL: 'Approval', HOLD_POINT: 'Hold point', WITNESS_POINT: 'Witness point' },
  place: 'When',
  places: { BEFORE_START: 'Before the step starts', BEFORE_COMPLETION: 'Before it is completed' },
  role: 'Role',
  count: 'How many of them',
  remove: (name: string) => `Remove ${name}`,
  notWhole: 'Is not a whole number. Give digits only.',
} as const
