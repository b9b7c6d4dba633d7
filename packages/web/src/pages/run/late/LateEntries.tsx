import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { saidAll } from '../../../components/said.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { lateWords } from '../../../components/words/lateEntryWords.ts'
import type { LateEntryView } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { fieldsOf, lifeOf, type RunView, type StepView } from '../runView.ts'
import styles from './LateEntries.module.css'

const ConfirmLateDialog = laterDialog(async () => (await import('./ConfirmLateDialog.tsx')).ConfirmLateDialog)
const EnterLateDialog = laterDialog(async () => (await import('./EnterLateDialog.tsx')).EnterLateDialog)
const WithdrawLateDialog = laterDialog(
  async () => (await import('./WithdrawLateDialog.tsx')).WithdrawLateDialog,
)

interface LateEntriesProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
}

type Dialog = 'enter' | { readonly confirm: LateEntryView } | { readonly withdraw: LateEntryView }

/** What was done on paper at this step: whose work it was, when, and whether they have confirmed it. */
export function LateEntries({ run, step, actor }: LateEntriesProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const isBegun = step.status !== 'TODO' && step.status !== 'CANCELED'
  if (step.isHeading === true || (!isBegun && step.lateEntries.length === 0)) return null
  const close = () => setDialog(null)
  const reasons = reasonsOf(run, actor)
  return (
    <section className={styles['late']} aria-label={lateWords.label}>
      {step.lateEntries.length > 0 && (
        <ul className={styles['entries']}>
          {step.lateEntries.map((entry) => (
            <Entry
              key={entry.id}
              step={step}
              entry={entry}
              reasons={reasons}
              onConfirm={() => setDialog({ confirm: entry })}
              onWithdraw={() => setDialog({ withdraw: entry })}
            />
          ))}
        </ul>
      )}
      {isBegun && (
        <ReasonedButton
          h={44}
          size="sm"
          variant="subtle"
          leftSection={<Clock size={16} aria-hidden />}
          reason={reasons.record}
          onClick={() => setDialog('enter')}
        >
          {lateWords.enter}
        </ReasonedButton>
      )}
      {dialog === 'enter' && <EnterLateDialog step={step} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && 'confirm' in dialog && (
        <ConfirmLateDialog step={step} entry={dialog.confirm} onClose={close} />
      )}
      {dialog !== null && typeof dialog === 'object' && 'withdraw' in dialog && (
        <WithdrawLateDialog entry={dialog.withdraw} onClose={close} />
      )}
    </section>
  )
}

interface EntryProps {
  readonly step: StepView
  readonly entry: LateEntryView
  readonly reasons: ReturnType<typeof reasonsOf>
  readonly onConfirm: () => void
  readonly onWithdraw: () => void
}

function Entry({ step, entry, reasons, onConfirm, onWithdraw }: EntryProps) {
  const inWords = useSiteClock()
  const who = entry.performedBy?.name ?? ''
  const fields = namesOfFields(step, entry)
  return (
    <li className={styles['entry']}>
      <div>
        <strong>{lateWords.told(who, inWords(entry.performedAt))}</strong>
        <p className={styles['detail']}>
          {lateWords.entered(entry.recordedBy?.name ?? '', inWords(entry._created ?? ''))}
          {fields === '' ? '' : ` · ${lateWords.of(fields)}`}
        </p>
        <p className={styles['reason']}>{entry.reason}</p>
        <p className={styles['detail']}>{standingOf(entry, inWords)}</p>
      </div>
      {entry.withdrawnAt === null && (
        <div className={styles['buttons']}>
          {!entry.isConfirmed && (
            <ReasonedButton h={44} size="sm" reason={reasons.open} onClick={onConfirm}>
              {lateWords.confirm}
            </ReasonedButton>
          )}
          <ReasonedButton h={44} size="sm" variant="default" reason={reasons.record} onClick={onWithdraw}>
            {lateWords.withdraw}
          </ReasonedButton>
        </div>
      )}
    </li>
  )
}

function standingOf(entry: LateEntryView, inWords: (time: string) => string): string {
  if (entry.withdrawnAt !== null)
    return lateWords.withdrawn(entry.withdrawnBy?.name ?? '', entry.withdrawReason ?? '')
  const { confirmation } = entry
  if (confirmation !== null && entry.isConfirmed) return lateWords.confirmed(inWords(confirmation.signedAt))
  const open = lateWords.toConfirm(entry.performedBy?.name ?? '')
  return confirmation === null ? open : `${lateWords.voided(confirmation.voidReason ?? '')}. ${open}`
}

/** The names of the fields that it tells of; empty: the work of the step. */
function namesOfFields(step: StepView, entry: LateEntryView): string {
  const told = new Set(entry.fieldIds)
  return fieldsOf(step)
    .filter((field) => told.has(field.id))
    .map((field) => field.name)
    .join(', ')
}

/** Why nothing can be told or taken back now, and why nothing can be confirmed; null: it can. */
function reasonsOf(run: RunView, actor: Actor) {
  const closed = whyNotOpenRun(lifeOf(run))
  const permitted = whyNotPermitted(actor, 'RecordLateEntry')
  const open = closed === null ? [] : [closed]
  return { record: saidAll([...(permitted === null ? [] : [permitted]), ...open]), open: saidAll(open) }
}
