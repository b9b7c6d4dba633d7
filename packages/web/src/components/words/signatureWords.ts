/** Signatures and approvals. */
export const signatureWords = {
  sign: {
    sign: 'Sign',
    anybody: 'Anybody who may sign',
    title: (name: string) => `Sign ${name}`,
    shown: 'What you sign',
    noValues: 'Nothing is recorded in this step: you sign its text.',
    asShown: 'Fingerprint of what you sign, kept with your signature:',
    signer: 'Signer',
    someoneElse: 'Sign as someone else',
    letSomeoneElse: 'Let somebody else sign here with own credentials.',
    comment: 'Comment',
    by: (name: string, when: string) => `signed by ${name}, ${when}`,
    digest: (digest: string) => `SHA-256 of what was signed: ${digest}`,
    voided: (reason: string) => `Voided: ${reason}`,
  },

  gate: {
    stands: { BEFORE_START: 'before start', BEFORE_COMPLETION: 'before completion' },
    outcomes: { PASSED: 'Passed', REJECTED: 'Rejected' },
    decisions: { APPROVED: 'Approved', REJECTED: 'Rejected' },
    wanted: (roles: string) => `Still wanted: ${roles}`,
    approve: 'Approve',
    reject: 'Reject',
    approveTitle: 'Approve',
    rejectTitle: 'Reject',
    rejectHelp: 'A rejection voids the approvals given so far and puts the step on quality hold.',
    why: 'What is wrong',
  },
} as const
