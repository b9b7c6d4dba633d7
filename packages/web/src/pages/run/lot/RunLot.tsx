import { Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { parseQuantity, subtractDecimals } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { purposeKinds } from '@traveler/domain/run/runPurpose.ts'
import { Fragment, useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { lotWords } from '../../../components/words/lotWords.ts'
import { words } from '../../../components/words.ts'
import { RunLotDocument, type RunLotResult, ScrapInRunDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import styles from '../RunOverview.module.css'

const SplitRunDialog = laterDialog(async () => (await import('./SplitRunDialog.tsx')).SplitRunDialog)

type LotRun = NonNullable<RunLotResult['run']>
type Scrap = LotRun['scraps'][number]

/** The run with its lot; null: it is asked for, or the run works on one unit or only looks. */
export function useLotOfRun(id: string): LotRun | null {
  const run = useDocument(RunLotDocument, { id }).data?.run ?? null
  const unit = run?.partInventory ?? null
  if (run === null || unit === null || purposeKinds[run.purpose] === 'LOOK') return null
  if (unit.serialNumber !== null || unit.trackingType === 'SERIAL' || unit.status === 'INSTALLED') return null
  return run
}

const columns: readonly Column<Scrap>[] = [
  { label: lotWords.columns.quantity, share: 1.4, isNumber: true, render: ({ quantity }) => quantity },
  {
    label: lotWords.columns.step,
    share: 2,
    render: ({ runStep }) => (runStep === null ? lotWords.noStep : `${runStep.number} ${runStep.title}`),
  },
  { label: lotWords.columns.reason, share: 3, render: ({ reason }) => reason },
  {
    label: lotWords.columns.who,
    share: 1.5,
    render: ({ createdBy }) => createdBy?.name ?? words.common.none,
  },
]

/** What is left of the lot that a run works on, what was scrapped of it and where, and what came out in the end. */
export function RunLot({ runId }: { readonly runId: string }) {
  const run = useLotOfRun(runId)
  const actor = useActor()
  const [isOpen, dialog] = useDisclosure()
  const [isSplitting, splitting] = useDisclosure()
  if (run === null || run.partInventory === null) return null
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ScrapPartInventory')
  const unsplit = actor === undefined ? null : whyNotPermitted(actor, 'SplitRun')
  const { quantity, quantityScrapped } = run.partInventory
  const { quantityGood: good, quantityScrapped: scrapped, quantityShort: short } = run
  return (
    <section className={styles['card']}>
      <div className={styles['line']}>
        <h2 className={styles['heading']}>{lotWords.title}</h2>
        {run.isOpen === true && (
          <Group gap="xs">
            <ReasonedButton
              variant="default"
              reason={unsplit === null ? null : said(unsplit)}
              onClick={splitting.open}
            >
              {lotWords.split}
            </ReasonedButton>
            <ReasonedButton
              variant="default"
              reason={refusal === null ? null : said(refusal)}
              onClick={dialog.open}
            >
              {lotWords.scrap}
            </ReasonedButton>
          </Group>
        )}
      </div>
      <p>
        {good !== null && scrapped !== null && short !== null
          ? lotWords.outcome(String(good), String(scrapped), String(short))
          : lotWords.left(leftOf(quantity, quantityScrapped), String(quantity))}
      </p>
      {run.scraps.length > 0 && (
        <RowTable
          label={lotWords.columns.quantity}
          columns={columns}
          rows={run.scraps}
          keyOf={({ id }) => id}
        />
      )}
      {run.splitFrom !== null && <RunLinks label={lotWords.splitFrom} runs={[run.splitFrom]} />}
      {run.splitInto.length > 0 && <RunLinks label={lotWords.splitInto} runs={run.splitInto} />}
      {isOpen && <ScrapDialog run={run} onClose={dialog.close} />}
      {isSplitting && (
        <SplitRunDialog run={run} left={leftOf(quantity, quantityScrapped)} onClose={splitting.close} />
      )}
    </section>
  )
}

interface RunLinksProps {
  readonly label: string
  readonly runs: readonly { readonly id: string; readonly title: string }[]
}

function RunLinks({ label, runs }: RunLinksProps) {
  return (
    <p>
      {label}{' '}
      {runs.map(({ id, title }, nth) => (
        <Fragment key={id}>
          {nth > 0 && ', '}
          <Link to="/runs/$id" params={{ id }}>
            {title}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}

function leftOf(quantity: number | string, scrapped: number | string): string {
  return subtractDecimals(
    accepted(parseQuantity(String(quantity))),
    accepted(parseQuantity(String(scrapped))),
  )
}

function ScrapDialog({ run, onClose }: { readonly run: LotRun; readonly onClose: () => void }) {
  const act = useAct(ScrapInRunDocument)
  const [quantity, setQuantity] = useState('')
  const [stepId, setStepId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isAlso, setAlso] = useState(false)
  const steps = (run.steps ?? []).flatMap((step) => step ?? [])
  const others = (run.runBatch?.runs ?? []).flatMap((other) =>
    other !== null && other.isOpen === true && other.id !== run.id ? [other.id] : [],
  )
  const give = async () => {
    const input = {
      id: run.id,
      quantity: quantity.trim(),
      reason,
      runStepId: stepId,
      siblingIds: isAlso ? others : [],
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={lotWords.scrapTitle}
      submit={{ label: lotWords.scrap, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <TextInput
        label={lotWords.quantity}
        required
        inputMode="decimal"
        autoComplete="off"
        data-autofocus
        value={quantity}
        onChange={(event) => setQuantity(event.currentTarget.value)}
      />
      <Select
        label={lotWords.step}
        placeholder={lotWords.noStep}
        data={steps.map(({ id, number, title }) => ({ value: String(id), label: `${number} ${title}` }))}
        value={stepId}
        onChange={setStepId}
        clearable
      />
      <Textarea
        label={words.common.reason}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {others.length > 0 && (
        <Checkbox
          label={lotWords.also(others.length)}
          checked={isAlso}
          onChange={(event) => setAlso(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  )
}

/** What is stated of a lot when its run is completed, as it is typed; nothing where the run is of one unit. */
export interface OutcomeTyped {
  readonly quantityGood: string
  readonly quantityScrapped: string
  readonly quantityShort: string
}

export const nothingTyped: OutcomeTyped = { quantityGood: '', quantityScrapped: '', quantityShort: '' }

/** As it is sent: what was left empty is for the rules to say. */
export function statedOutcome(typed: OutcomeTyped): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  )
}

interface LotOutcomeProps {
  readonly runId: string
  readonly typed: OutcomeTyped
  readonly onChange: (typed: OutcomeTyped) => void
}

/** Good, scrapped and short of the lot of a run. */
export function LotOutcome({ runId, typed, onChange }: LotOutcomeProps) {
  const run = useLotOfRun(runId)
  if (run === null || run.partInventory === null) return null
  const { quantity, quantityScrapped } = run.partInventory
  const input = (name: keyof OutcomeTyped, label: string, help: string) => (
    <TextInput
      label={label}
      description={help}
      inputMode="decimal"
      autoComplete="off"
      value={typed[name]}
      onChange={(event) => onChange({ ...typed, [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {input('quantityGood', lotWords.good, lotWords.goodHelp)}
      {input(
        'quantityScrapped',
        lotWords.scrapped,
        lotWords.left(leftOf(quantity, quantityScrapped), String(quantity)),
      )}
      {input('quantityShort', lotWords.short, lotWords.shortHelp)}
      <p>{lotWords.addUp(String(quantity))}</p>
    </>
  )
}
