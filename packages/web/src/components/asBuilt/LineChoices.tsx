import { Choices } from '../../ui/Choices.tsx'
import { partName } from '../partName.ts'
import { openLinesWords } from '../words/asBuiltWords.ts'

interface LineChoicesProps {
  readonly lines: readonly LineToOpen[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** A line of an as-built BOM that a rework may name. */
export interface LineToOpen {
  readonly id: string
  readonly part:
    | (NonNullable<Parameters<typeof partName>[0]> & { readonly description: string | null })
    | null
}

const nameOf = ({ part }: LineToOpen): string =>
  [partName(part), part?.description ?? ''].filter((text) => text !== '').join(' · ')

/** The lines of an as-built BOM, to name those that a rework, repair or modification run is to change. */
export function LineChoices({ lines, chosen, onChange }: LineChoicesProps) {
  return (
    <Choices
      kind="checkbox"
      label={openLinesWords.which}
      legend="shown"
      options={lines.map((line) => ({ value: line.id, label: nameOf(line) }))}
      chosen={chosen}
      onChange={onChange}
    />
  )
}
