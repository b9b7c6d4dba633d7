/** A line as it stands in the order of its version. */
export interface PlacedLine {
  readonly id: string
  readonly position: number
}

/**
 * The lines whose positions change when one is put at a place, counted from 1 among all; beyond the last it comes last. `lines`
 * are in their order. The others keep their order, so that two people who move two lines both find them moved.
 */
export function planPlace(lines: readonly PlacedLine[], id: string, place: number): readonly PlacedLine[] {
  const moved = lines.filter((line) => line.id === id)
  const others = lines.filter((line) => line.id !== id)
  const placed = [...others.slice(0, place - 1), ...moved, ...others.slice(place - 1)]
  return placed.flatMap((line, nth) =>
    line.position === nth + 1 ? [] : [{ id: line.id, position: nth + 1 }],
  )
}
