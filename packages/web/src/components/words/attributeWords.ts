/** Custom attributes of records; they come with the pages that have them. */
export const attributeWords = {
  title: 'Attributes',
  none: 'No attributes yet.',
  columns: { key: 'Name', value: 'Value', action: 'Change' },
  add: 'Add attribute',
  change: 'Change',
  changeThis: (key: string) => `Change ${key}`,
  dialogTitle: 'Attribute',
  key: 'Name',
  kind: 'Kind',
  kinds: { STRING: 'Text', NUMBER: 'Number', BOOLEAN: 'Yes or no', MULTISELECT: 'Several texts' },
  kindStays: 'It keeps the kind of its first value.',
  value: 'Value',
  onEachLine: 'One on each line.',
  notANumber: 'Is not a number. Write 9.5, with a point.',
  tooManyDigits: 'Has more digits than this page can send. A program can set it.',
  notSet: 'not set',
} as const
