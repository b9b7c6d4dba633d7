import type { Refusal } from '../refusal.ts'
import type { BomCells } from './bomColumns.ts'

/** How a table says what is a part of what: `2` below the nearest `1` before it, or `1.2` below `1`. */
export type PlaceNotation = 'depth' | 'level'

/** A row of a BOM, by the headers of its cells. `row` is what people call it. */
export interface PlacedRow {
  readonly row: number
  readonly cells: BomCells
}

/** What one assembly is built of, as the rows of a table say. */
export interface Assembly {
  /** The row that names it; null: what the whole table is the BOM of. */
  readonly head: PlacedRow | null
  readonly rows: readonly PlacedRow[]
}

interface Open {
  readonly head: PlacedRow | null
  /** `1.2` of a level; of a depth, the number. */
  readonly place: string
  readonly rows: PlacedRow[]
  readonly places: Set<string>
}

/** Deepest that a row may stand. */
const deepest = 100
/** What is to be said where nothing says what the table is the BOM of, or where two things do. */
export const wholeRemedy = 'Say what the table is the BOM of, or put a row with 0 above it.'
export const twoWholesRemedy = 'Begin with 1, or do not say what the table is the BOM of.'
/** Rows that one assembly may have. */
export const mostRows = 20_000

/**
 * Collects the rows of an indented BOM, in the order of the table, into assemblies: each is given out when the rows below it
 * have ended, so that only those that are still open are kept.
 */
export class AssemblyCollector {
  readonly #notation: PlaceNotation
  readonly #column: string
  /** Whether somebody named what the whole table is the BOM of. */
  readonly #hasRoot: boolean
  /** The open assemblies: the n-th is what rows at depth n stand below, the first the whole. */
  #open: Open[] = []
  readonly refusals: Refusal[] = []

  constructor(given: {
    readonly notation: PlaceNotation
    readonly column: string
    readonly hasRoot: boolean
  }) {
    this.#notation = given.notation
    this.#column = given.column
    this.#hasRoot = given.hasRoot
  }

  /** Takes the next row, and gives the assemblies that end with it. */
  push(row: PlacedRow): Assembly[] {
    const place = (row.cells[this.#column] ?? '').trim()
    const depth = this.#depthOf(place)
    const wrong = depth === null ? this.#notPlace(place) : this.#whyNotBelow(place, depth)
    if (depth === null || wrong !== null) {
      if (wrong !== null)
        this.refusals.push({ code: 'BOM_ROW', row: row.row, column: this.#column, ...wrong })
      return []
    }
    const closed = this.#close(depth)
    const above = this.#open.at(-1)
    above?.rows.push(row)
    above?.places.add(place)
    if (above?.rows.length === mostRows + 1)
      this.refusals.push({ code: 'BOM_ROW', row: row.row, column: this.#column, ...tooMany })
    this.#open.push({ head: row, place, rows: [], places: new Set() })
    return closed
  }

  /** Gives the assemblies that are still open. */
  end(): Assembly[] {
    return this.#close(-1)
  }

  #depthOf(place: string): number | null {
    const isPlace = this.#notation === 'depth' ? /^\d{1,3}$/.test(place) : /^\d+(\.\d+)*$/.test(place)
    if (!isPlace) return null
    const depth = this.#notation === 'depth' ? Number(place) : place === '0' ? 0 : place.split('.').length
    return depth > deepest ? null : depth
  }

  /** Opens the whole before the first row, when rows stand below it. */
  #whyNotBelow(place: string, depth: number): Wrong | null {
    if (this.#open.length === 0) {
      if (depth > 1) return { problem: `"${place}" stands below no row`, remedy: 'Begin with 0, or with 1.' }
      if (depth === 1 && !this.#hasRoot) return { problem: 'is a part of nothing', remedy: wholeRemedy }
      if (depth === 1) this.#open.push({ head: null, place: '', rows: [], places: new Set() })
    }
    if (depth === 0 && this.#hasRoot)
      return {
        problem: 'stands at the top, so that it is a part of nothing',
        remedy: twoWholesRemedy,
      }
    if (depth > this.#open.length) {
      return {
        problem: `"${place}" goes deeper than one below the row before it`,
        remedy: 'Go deeper one by one.',
      }
    }
    return this.#notation === 'level' ? this.#whyNotLevel(place, depth) : null
  }

  #whyNotLevel(place: string, depth: number): Wrong | null {
    const above = this.#open[depth - 1]
    if (above === undefined) return null
    if (above.places.has(place)) return { problem: `${place} stands twice`, remedy: twiceRemedy(place) }
    const parent = place.includes('.') ? place.slice(0, place.lastIndexOf('.')) : null
    if (parent === null || above.place === parent) return null
    return {
      problem: `${place} has no row ${parent} above it`,
      remedy: 'Add that row, or sort the rows by their level.',
    }
  }

  #notPlace(place: string): Wrong {
    const shown = place.length > 40 ? `${place.slice(0, 40)}…` : place
    return this.#notation === 'depth'
      ? { problem: `"${shown}" is no depth`, remedy: `Write how deep the row stands, from 0 to ${deepest}.` }
      : { problem: `"${shown}" is no level`, remedy: 'Write levels as 1, 1.1, 1.1.2.' }
  }

  /** Ends everything that stands at this depth or deeper. */
  #close(depth: number): Assembly[] {
    const ended = this.#open.splice(Math.max(0, depth))
    return ended.toReversed().flatMap(({ head, rows }) => (rows.length === 0 ? [] : [{ head, rows }]))
  }
}

interface Wrong {
  readonly problem: string
  readonly remedy: string
}

function twiceRemedy(place: string): string {
  return place.includes('.')
    ? 'Give each row a level of its own.'
    : 'Give each row a level of its own; where the column says how deep a row stands, call it depth.'
}

const tooMany: Wrong = {
  problem: `is the row ${mostRows + 1} of one assembly`,
  remedy: 'Divide the assembly into sub-assemblies.',
}
