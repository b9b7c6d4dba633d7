import { splitReference } from './findForFolder.ts'
import type { Faulty, FolderFaults } from './folderFaults.ts'
import type { NamedKind, NamedRow } from './folderStore.ts'

const words: Readonly<Record<NamedKind, { readonly noun: string; readonly remedy: string }>> = {
  role: { noun: 'role', remedy: 'Name a role of the organization.' },
  certificate: { noun: 'certificate', remedy: 'Name a kind that is there, or make it.' },
  unit: { noun: 'unit', remedy: 'Name a unit that is there, or make it.' },
  location: { noun: 'work center', remedy: 'Name a place that is there, or make it.' },
  label: { noun: 'label', remedy: 'Name a label that is there, or make it.' },
  part: { noun: 'part', remedy: 'Name a part with its revision, or make it.' },
}

/** The ids of what texts name; what is not there, or not alone under its name, is a fault. */
export class FolderReferences {
  readonly #byName: ReadonlyMap<string, readonly NamedRow[]>
  readonly #faults: FolderFaults

  constructor(named: readonly NamedRow[], faults: FolderFaults) {
    this.#byName = Map.groupBy(named, ({ kind, name }) => `${kind} ${name}`)
    this.#faults = faults
  }

  /** Null when nothing is named, or what is named is a fault. */
  id(
    kind: NamedKind,
    written: string | undefined,
    text: Faulty,
    path: readonly PropertyKey[],
  ): string | null {
    if (written === undefined) return null
    const found = this.#found(kind, written)
    const { noun, remedy } = words[kind]
    const shown = written.replace('\n', ' rev. ')
    const [row] = found
    if (row === undefined) {
      this.#faults.add(text, path, `names ${noun} ${shown}, which is not there`, remedy)
    } else if (found.length > 1) {
      const ids = found.map(({ id }) => `${shown} #${id}`).join(', ')
      this.#faults.add(text, path, `names ${noun} ${shown}, and there are several`, `Write one of ${ids}.`)
    } else if (row.is_archived) {
      this.#faults.add(
        text,
        path,
        `names ${noun} ${shown}, which is archived`,
        'Name another, or take it out of the archive.',
      )
    }
    return row?.id ?? null
  }

  #found(kind: NamedKind, written: string): readonly NamedRow[] {
    const whole = this.#byName.get(`${kind} ${written}`) ?? []
    if (whole.length > 0) return whole
    const { name, id } = splitReference(written)
    return (this.#byName.get(`${kind} ${name}`) ?? []).filter((row) => row.id === id)
  }
}
