/** A unit beside its bill of materials, or beside another unit. */
export const asBuiltCompareWords = {
  title: 'Compare as built',
  what: 'what differs',
  with: 'With',
  withBom: 'Its bill of materials; or search for a unit',
  bom: (version: number | null) => `Bill of materials${version === null ? '' : `, version ${version}`}`,
  noBom: 'Its part has no released bill of materials. Choose a unit to compare with.',
  same: (other: string) => `Built as: ${other}. Nothing differs.`,
  differences: (count: number) => (count === 1 ? 'One difference' : `${count} differences`),
  part: 'Part',
  place: 'Place',
  here: 'This unit',
  nothing: 'nothing',
} as const
