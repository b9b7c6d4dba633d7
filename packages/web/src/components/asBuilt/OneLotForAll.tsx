import { Checkbox } from '@mantine/core'
import { takenTogether } from '@traveler/domain/abom/oneLotForAll.ts'
import { Choices } from '../../ui/Choices.tsx'
import { oneLotWords } from '../words/asBuiltWords.ts'
import type { LineBeside } from './useInstalling.ts'

export interface OneLotForAllProps {
  readonly lines: readonly LineBeside[]
  /** How much goes into each of these, and into the unit itself, by the line; null: it is not counted here. */
  readonly quantities: readonly string[] | null
  /** How much of it there is. */
  readonly available: string
  readonly isForAll: boolean
  readonly leftOut: ReadonlySet<string>
  readonly onChange: (isForAll: boolean, leftOut: ReadonlySet<string>) => void
}

/** The offer to put one lot into all units of the batch, with what that takes together, and units to leave out. */
export function OneLotForAll({
  lines,
  quantities,
  available,
  isForAll,
  leftOut,
  onChange,
}: OneLotForAllProps) {
  if (lines.length === 0) return null
  const chosen = lines.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id)
  const sum = quantities === null ? null : takenTogether(quantities)
  return (
    <div>
      <Checkbox
        size="md"
        mb="xs"
        label={oneLotWords.intoAll(lines.length)}
        description={sum === null ? null : oneLotWords.together(sum, available)}
        checked={isForAll}
        onChange={(event) => onChange(event.currentTarget.checked, new Set())}
      />
      {isForAll && (
        <Choices
          kind="checkbox"
          label={oneLotWords.units}
          legend="shown"
          options={lines.map(({ id, unit }) => ({ value: id, label: unit }))}
          chosen={chosen}
          onChange={(kept) =>
            onChange(true, new Set(lines.map(({ id }) => id).filter((id) => !kept.includes(id))))
          }
        />
      )}
    </div>
  )
}
