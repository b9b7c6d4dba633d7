import type { StepTree } from '../step/stepTreeStore.ts'

/** The rows of a tree by what they are written in. */
export function groupedTree(tree: StepTree) {
  return {
    fields: grouped(tree.fields, (row) => row.step_id),
    validations: grouped(tree.validations, (row) => row.step_field_id),
    columns: grouped(tree.columns, (row) => row.step_id),
    rows: grouped(tree.rows, (row) => row.step_id),
    values: grouped(tree.values, (row) => row.row_id),
    gates: grouped(tree.gates, (row) => row.step_id),
    parts: grouped(tree.parts, (row) => row.step_id),
    files: grouped(tree.files, (row) => row.record_id),
    labels: grouped(tree.labels, (row) => row.record_id),
    attributes: grouped(tree.attributes, (row) => row.record_id),
    edges: grouped(tree.edges, (row) => row.step_id),
  }
}

export type GroupedTree = ReturnType<typeof groupedTree>

/** Rows by what they belong to; of what has none, none. */
function grouped<Row>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
): (owner: string) => readonly Row[] {
  const groups = Map.groupBy(rows, ownerOf)
  return (owner) => groups.get(owner) ?? []
}
