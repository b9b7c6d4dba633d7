/**
 * The reference designators of a cell, by spaces, commas or semicolons: `R1 R2`, `R1, R2`. Ranges are not
 * guessed at.
 */
export function parseDesignators(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter((designator) => designator !== '')
}
