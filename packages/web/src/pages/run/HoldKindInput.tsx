import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { words } from '../../components/words.ts'
import { Choices } from '../../ui/Choices.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Which kind of hold: only quality's is released with a permission of its own. */
export function HoldKindInput({
  kind,
  onChange,
}: {
  readonly kind: HoldKind
  readonly onChange: (kind: HoldKind) => void
}) {
  const options = holdKinds.map((value) => ({ value, label: words.holdKinds[value] ?? value }))
  return (
    <>
      <Choices
        kind="radio"
        label={words.step.holdKind}
        legend="shown"
        options={options}
        chosen={[kind]}
        onChange={([chosen]) => onChange(holdKinds.find((one) => one === chosen) ?? kind)}
      />
      {kind === 'QUALITY' && <Notice tone="caution">{words.step.qualityHoldHelp}</Notice>}
    </>
  )
}
