import type { RefusalLine } from '../../../components/api/refused.ts'
import { inWords } from '../../../components/said.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'

/** What the server found wrong with the rows of an import. */
interface RowFaults {
  /** Sentences by the place of the row among those that were sent. */
  readonly byRow: ReadonlyMap<number, readonly string[]>
  /** What is about no row. */
  readonly others: readonly RefusalLine[]
}

const fieldOfRow = /^(?:input\.)?(\d+)\.(\w+)$/

/** Refusals as a preview shows them: each with its row, under the name of its column. */
export function faultsOfRows(lines: readonly RefusalLine[]): RowFaults {
  const rowOf = ({ facts }: RefusalLine) => fieldOfRow.exec(String(facts['field'] ?? ''))
  const found = lines.flatMap((line) => {
    const [place, row, field = ''] = rowOf(line) ?? []
    return place === undefined ? [] : [{ row: Number(row), sentence: sentenceOf(line, place, field) }]
  })
  const grouped = Map.groupBy(found, ({ row }) => row)
  return {
    byRow: new Map([...grouped].map(([row, all]) => [row, all.map(({ sentence }) => sentence)])),
    others: lines.filter((line) => rowOf(line) === null),
  }
}

/** "1.partNumber is refused: Part X does not exist." is "Part X does not exist."; "1.quantity is nothing." is "Quantity is nothing." */
function sentenceOf({ message }: RefusalLine, place: string, field: string): string {
  const reason = message.split(`${place} is refused: `)[1]
  const columns: Readonly<Record<string, string>> = scheduleWords.orders.columns
  return inWords(reason ?? message.replace(place, columns[field] ?? field))
}
