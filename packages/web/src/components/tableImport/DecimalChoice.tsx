import { importWords } from '../words/importWords.ts'
import { Choice } from './Choice.tsx'
import type { TakenApart } from './tableKind.ts'

interface DecimalChoiceProps {
  readonly value: TakenApart['decimalSign']
  readonly onChange: (value: TakenApart['decimalSign']) => void
}

/** Which sign parts the whole from the fraction; a number that reads in two ways is refused until somebody says. */
export function DecimalChoice({ value, onChange }: DecimalChoiceProps) {
  return (
    <Choice
      label={importWords.decimal}
      data={importWords.decimalChoices}
      value={value ?? ''}
      onChange={(sign) => onChange(sign === '' ? null : sign)}
    />
  )
}
