import { SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import type { PlannedToStart } from '../../generated/documents.ts'
import { partName } from '../partName.ts'
import { UnitSelect } from '../select/UnitSelect.tsx'
import { useSiteZone } from '../session/useSiteZone.ts'
import { dayInWordsAt } from '../times.ts'
import { startWords } from '../words/startWords.ts'
import { words } from '../words.ts'
import { canPickUnits, runsOfPlan, serialsOf } from './plannedStart.ts'
import styles from './StartRun.module.css'
import type { StartFieldsProps } from './StartRunDialog.tsx'

/** What the planned work says of its runs: it is changed there, not at the start. */
export function PlannedFacts({ plan }: { readonly plan: PlannedToStart }) {
  const siteZone = useSiteZone()
  const facts = [
    [
      startWords.part,
      [partName(plan.part), plan.part?.description ?? ''].filter((text) => text !== '').join(' · '),
    ],
    [startWords.quantity, plan.quantity],
    [startWords.workCenter, plan.location?.name ?? startWords.pickWorkCenter],
    [
      startWords.due,
      plan.needBy === null
        ? words.common.none
        : dayInWordsAt(plan.needBy, plan.location?.timeZone ?? siteZone),
    ],
    [startWords.order, plan.orderReference ?? words.common.none],
    [startWords.priority, String(plan.priority)],
  ] as const
  return (
    <div className={styles['facts']}>
      {facts.map(([label, value]) => (
        <TextInput key={label} label={label} value={value} readOnly variant="filled" />
      ))}
    </div>
  )
}

const sources = [
  { value: 'new', label: startWords.makeUnits },
  { value: 'existing', label: startWords.existingUnits },
]

/** The units of its runs: made, with numbers that are typed, scanned or left open, or picked among those that are there. */
export function PlannedUnits({ plan, form, onChange }: StartFieldsProps & { readonly plan: PlannedToStart }) {
  return (
    <Stack gap="xs">
      {canPickUnits(plan) && (
        <SegmentedControl
          aria-label={startWords.unit}
          data={sources}
          value={form.unitFrom}
          onChange={(value) => onChange({ unitFrom: value === 'new' ? 'new' : 'existing' })}
        />
      )}
      {form.unitFrom === 'existing' ? (
        <PickedUnits plan={plan} form={form} onChange={onChange} />
      ) : (
        <MadeUnits count={runsOfPlan(plan)} form={form} onChange={onChange} />
      )}
    </Stack>
  )
}

function PickedUnits({ plan, form, onChange }: StartFieldsProps & { readonly plan: PlannedToStart }) {
  const count = runsOfPlan(plan)
  const places = Array.from({ length: count }, (_none, nth) => nth)
  const put = (nth: number, id: string | null) =>
    onChange({ unitIds: places.map((place) => (place === nth ? id : (form.unitIds[place] ?? null))) })
  return places.map((nth) => (
    <UnitSelect
      key={nth}
      label={startWords.unitOf(nth + 1, count)}
      placeholder={startWords.pickUnit}
      required
      ofPart={form.partId}
      value={form.unitIds[nth] ?? null}
      onChange={(chosen) => put(nth, chosen?.id ?? null)}
    />
  ))
}

function MadeUnits({ count, form, onChange }: StartFieldsProps & { readonly count: number }) {
  const help = startWords.numberHelp(form.numberingPattern)
  if (form.trackingType === 'LOT') {
    return (
      <TextInput
        label={startWords.lot}
        description={help}
        value={form.lot}
        onChange={(event) => onChange({ lot: event.currentTarget.value })}
      />
    )
  }
  if (form.trackingType !== 'SERIAL') return null
  return count === 1 ? (
    <TextInput
      label={startWords.serial}
      description={help}
      value={form.serial}
      onChange={(event) => onChange({ serial: event.currentTarget.value })}
    />
  ) : (
    <Textarea
      label={startWords.serials(serialsOf(form.serial).length, count)}
      description={startWords.serialsHelp(form.numberingPattern)}
      value={form.serial}
      onChange={(event) => onChange({ serial: event.currentTarget.value })}
    />
  )
}
