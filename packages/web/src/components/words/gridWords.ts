/** The grid of a step in work. */
export const gridWords = {
  grid: {
    what: 'the grid',
    label: 'Data grid',
    row: 'Row',
    cell: (row: number, header: string) => `row ${row}, ${header}`,
    fillIn: (name: string, shown: string) => (shown === '' ? `Fill in ${name}` : `Change ${name}: ${shown}`),
    sign: (name: string) => `Sign ${name}`,
    appliesAfterAll: 'It applies after all',
    paste: 'Paste a table',
    pasteTitle: 'Fill the grid from a table',
    pasteHelp:
      'Copy cells from a spreadsheet, or choose a CSV file. The first line may name the columns, one of them Row; without names the lines fill the grid from its first row, beginning with the first column that is filled here. Empty cells leave what is there; n/a says that a row does not apply, where it may.',
    pasteText: 'Table',
    file: 'Choose a CSV file',
    fill: 'Fill in',
    filled: (done: number, asked: number) => `${done} of ${asked} required rows done`,
    keys: 'Enter goes down, Tab goes right. A table that is pasted into a cell fills on from there.',
  },
} as const
