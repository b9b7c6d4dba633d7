/** Certificates that came with material. */
export const receiptDocumentWords = {
  title: 'Certificates of the material',
  none: 'None came with it yet.',
  add: 'Add certificate',
  addTitle: 'A certificate came',
  kind: 'What it says',
  kinds: { CONFORMITY: 'Certificate of conformity', MATERIAL: 'Material certificate' },
  number: 'Number on the certificate',
  noNumber: 'without a number',
  files: (name: string) => `Files of ${name}`,
  filesShort: 'Files',
  withdrawn: 'withdrawn',
  withdraw: 'Withdraw',
  withdrawThis: (name: string) => `Withdraw ${name}`,
  withdrawTitle: (name: string) => `Withdraw ${name}?`,
  withdrawHelp: 'It counts no more from now on. It stays in the record.',
  reason: 'Why',
} as const
