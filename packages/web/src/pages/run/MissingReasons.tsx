import { Text, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { reasonWords } from '../../components/words/reasonWords.ts'
import { words } from '../../components/words.ts'
import { type MissingReasonView, SupplyReasonDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import styles from './RunReview.module.css'
import type { RunView } from './runView.ts'

/** What keys did to the run without saying why, until somebody says it. */
export function MissingReasons({ run }: { readonly run: RunView }) {
  const actor = useActor()
  const [missing, setMissing] = useState<MissingReasonView | null>(null)
  const inWords = useSiteClock()
  if (run.missingReasons.length === 0 || actor === undefined) return null
  const permitted = whyNotPermitted(actor, 'SupplyReason')
  const isOpen = run.missingReasons.some((one) => one.reason === null)
  return (
    <Notice tone={isOpen ? 'caution' : 'info'} title={reasonWords.title}>
      <ul className={styles['reasons']}>
        {run.missingReasons.map((one) => (
          <li key={one.id} className={styles['reason']}>
            <span>
              {one.runStep !== null && (
                <Link to="/runs/$id" params={{ id: run.id }} search={{ step: one.runStep.id }}>
                  {one.runStep.number} {one.runStep.title}
                </Link>
              )}{' '}
              {reasonWords.at(actInWords(one.act), inWords(one.at))}: {one.reason ?? one.recorded}
              {one.suppliedAt !== null &&
                ` · ${reasonWords.supplied(one.suppliedBy?.name ?? '', inWords(one.suppliedAt))}`}
            </span>
            {one.reason === null && run.completedAt === null && (
              <ReasonedButton
                h={44}
                size="sm"
                variant="default"
                reason={permitted === null ? null : said(permitted)}
                onClick={() => setMissing(one)}
              >
                {reasonWords.supply}
              </ReasonedButton>
            )}
          </li>
        ))}
      </ul>
      {missing !== null && <SupplyDialog run={run} missing={missing} onClose={() => setMissing(null)} />}
    </Notice>
  )
}

/** RUN_STEP_FAILED reads "Run step failed". */
function actInWords(act: string): string {
  const text = act.toLowerCase().replaceAll('_', ' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

interface SupplyDialogProps {
  readonly run: RunView
  readonly missing: MissingReasonView
  readonly onClose: () => void
}

function SupplyDialog({ run, missing, onClose }: SupplyDialogProps) {
  const act = useAct(SupplyReasonDocument)
  const [reason, setReason] = useState('')
  const supply = async () => {
    if ((await act.perform({ input: { runId: run.id, id: missing.id, reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={reasonWords.supplyTitle}
      submit={{ label: reasonWords.supply }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void supply()}
      onClose={onClose}
    >
      <Text size="sm">{actInWords(missing.act)}</Text>
      <Text size="sm">{reasonWords.help}</Text>
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
