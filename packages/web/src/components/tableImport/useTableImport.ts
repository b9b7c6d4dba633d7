import { useRef, useState } from 'react'
import type { Document, SavedMapping } from '../../generated/documents.ts'
import type { RefusalLine } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import type { Meanings } from './meanings.ts'
import { useSentFile } from './useSentFile.ts'

/** What every try of a table says. */
export interface ReadTable {
  readonly headers: readonly string[]
  readonly problemCount: number
}

export type ImportDocument<Read, Input> = Document<
  { readonly imported: Read | null },
  { readonly input: Input }
>

/** How tables of one kind are read: what is chosen beside their columns, and how all of it is told to the import. */
export interface TableKind<Reading, Input> {
  /** What is chosen until somebody chooses. */
  readonly usual: Reading
  /** What the names of the columns say by themselves, or as a saved mapping says. */
  guess(headers: readonly string[], saved: SavedMapping | null): Meanings
  /** What a saved mapping says beside the columns. */
  readingOf(saved: SavedMapping, before: Reading): Reading
  /** The input of a table whose columns are not known yet. */
  firstInput(upload: string, reading: Reading): Input
  input(upload: string, reading: Reading, headers: readonly string[], meanings: Meanings): Input
}

/** A file that is imported: sent once, tried out after each change, and written when somebody says so. */
export interface TableImport<Reading, Read> {
  readonly filename: string | null
  readonly meanings: Meanings
  readonly reading: Reading
  /** What the last try said; null: none has been made. */
  readonly tried: Read | null
  /** What was written; null: nothing yet. */
  readonly done: Read | null
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  readonly choose: (file: File) => void
  readonly change: (to: { readonly meanings?: Meanings; readonly reading?: Reading }) => void
  /** Reads the file as a saved mapping says. */
  readonly readBy: (saved: SavedMapping) => void
  readonly write: () => void
  readonly begin: () => void
}

export function useTableImport<Reading, Input extends object, Read extends ReadTable>(
  document: ImportDocument<Read, Input>,
  kind: TableKind<Reading, Input>,
): TableImport<Reading, Read> {
  const file = useSentFile()
  const trial = useTrial(document)
  const writing = useAct(document)
  const [meanings, setMeanings] = useState<Meanings>([])
  const [reading, setReading] = useState(kind.usual)
  const [saved, setSaved] = useState<SavedMapping | null>(null)
  const [done, setDone] = useState<Read | null>(null)
  const begin = () => {
    file.forget()
    trial.forget()
    writing.reset()
    setDone(null)
  }
  // Twice where somebody says what columns mean: the first try tells which there are.
  const tryOut = async (upload: string, next: Reading, by: SavedMapping | null) => {
    const read = await trial.ask(kind.firstInput(upload, next))
    if (read === null) return
    const guessed = kind.guess(read.headers, by)
    setMeanings(guessed)
    if (by !== null) await trial.ask(kind.input(upload, next, read.headers, guessed))
  }
  const choose = async (chosen: File) => {
    begin()
    const upload = await file.send(chosen)
    if (upload !== null) await tryOut(upload, reading, saved)
  }
  const write = async () => {
    if (file.upload === null) return
    const input = kind.input(file.upload, reading, trial.tried?.headers ?? [], meanings)
    const answer = await writing.perform({ input })
    if (answer?.imported) setDone(answer.imported)
  }
  return {
    filename: file.name,
    meanings,
    reading,
    tried: trial.tried,
    done,
    isBusy: file.isSending || trial.isBusy || writing.isBusy,
    refusals: [...file.refusals, ...trial.refusals, ...writing.refusals],
    choose: (chosen) => void choose(chosen),
    change(to) {
      const next = { meanings: to.meanings ?? meanings, reading: to.reading ?? reading }
      setMeanings(next.meanings)
      setReading(next.reading)
      writing.reset()
      if (file.upload === null) return
      if (trial.tried === null) void tryOut(file.upload, next.reading, saved)
      else void trial.ask(kind.input(file.upload, next.reading, trial.tried.headers, next.meanings))
    },
    readBy(mapping) {
      const next = kind.readingOf(mapping, reading)
      setSaved(mapping)
      setReading(next)
      writing.reset()
      if (file.upload !== null) void tryOut(file.upload, next, mapping)
    },
    write: () => void write(),
    begin,
  }
}

/** What an import would make and all that forbids it. Of several tries that are under way only the last is shown. */
function useTrial<Input extends object, Read>(document: ImportDocument<Read, Input>) {
  const act = useAct(document)
  const [tried, setTried] = useState<Read | null>(null)
  const turn = useRef(0)
  return {
    tried,
    isBusy: act.isBusy,
    refusals: act.refusals,
    forget() {
      turn.current += 1
      act.reset()
      setTried(null)
    },
    async ask(input: Input): Promise<Read | null> {
      turn.current += 1
      const own = turn.current
      const answer = await act.perform({ input: { ...input, dryRun: true } })
      if (own !== turn.current) return null
      const read = answer?.imported ?? null
      setTried(read)
      return read
    },
  }
}
