/** What mappings are kept for, by the word with which its import begins. */
export const mappingKinds = {
  part: 'PARTS',
  bom: 'BOM',
  inventory: 'PART_INVENTORY',
  location: 'LOCATIONS',
  user: 'USERS',
  order: 'PLANNED_RUNS',
} as const

export type MappingNoun = keyof typeof mappingKinds

/** The word of a kind. */
export function nounOf(kind: string): string {
  return Object.entries(mappingKinds).find(([, name]) => name === kind)?.[0] ?? kind
}
