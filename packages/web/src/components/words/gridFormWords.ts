/** The columns and rows of a step that is filled as a grid, as their author writes them. */
export const gridFormWords = {
  title: 'Grid',
  columns: 'Columns',
  noGrid: 'This step is not filled as a grid. Its first column makes it one.',
  noColumns: 'A grid needs at least one column.',
  addColumn: 'Add column',
  columnTitle: 'New column',
  editColumn: (name: string) => `Column ${name}`,
  header: 'Header',
  settable: 'Filled in the run',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  addRow: 'Add row',
  removeRow: 'Remove the last row',
  noRows: 'There is no row to remove.',
  save: 'Save',
}
