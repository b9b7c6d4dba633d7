import { countStatements } from './countStatements.ts'
import type { Asker, Floor } from './floor.ts'

/** What an import of a table answers. */
export interface ImportAnswer {
  readonly rowCount: number
  readonly createdCount: number
  readonly skippedCount: number
  readonly problemCount: number
  readonly problems: readonly {
    readonly row: number | null
    readonly column: string | null
    readonly problem: string
  }[]
}

/** The imports of one kind, `importLocations`, as tests ask for them. */
export function importing(mutation: string) {
  const document = `mutation ($input: ImportTableInput!) { imported: ${mutation}(input: $input) {
    rowCount createdCount skippedCount problemCount problems { row column problem } } }`
  const imported = async (asker: Asker, text: string, input: object = {}): Promise<ImportAnswer> =>
    (await asker.get(document, { input: { text, ...input } })).imported
  return {
    document,
    imported,
    /** The sentences of a refused import. */
    sentences: async (asker: Asker, text: string, input: object = {}): Promise<readonly string[]> =>
      ((await asker.ask(document, { input: { text, ...input } })).errors ?? []).map(({ message }) => message),
    /** Statements that each of these tables takes. */
    async statementsFor(floor: Floor, tables: readonly string[]): Promise<readonly number[]> {
      const counts: number[] = []
      for (const text of tables)
        counts.push(await countStatements(floor.performer, () => imported(floor.admin, text)))
      return counts
    },
  }
}

/** A table of so many rows below a header. */
export function tableOf(header: string, count: number, row: (nth: number) => string): string {
  return [header, ...Array.from({ length: count }, (_none, nth) => row(nth))].join('\n')
}
