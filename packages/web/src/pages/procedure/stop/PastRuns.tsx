import { Checkbox, Group, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { words } from '../../../components/words.ts'
import {
  type ProcedureStopView,
  RaiseIssueAtStopDocument,
  type RunToRelease,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { RunsAtStop } from './RunsAtStop.tsx'
import { stopWords } from './stopWords.ts'

interface PastRunsProps {
  readonly stop: Pick<ProcedureStopView, 'reason' | 'stepName'>
  readonly runs: readonly RunToRelease[]
}

/** The runs that were past what was stopped, and one issue about the units of all of them. */
export function PastRuns({ stop, runs }: PastRunsProps) {
  const [isRaising, raising] = useDisclosure()
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateIssue')
  if (runs.length === 0) return null
  return (
    <>
      <RunsAtStop label={stopWords.past} runs={runs} />
      <Group>
        <ReasonedButton
          variant="default"
          reason={refusal === null ? null : said(refusal)}
          onClick={raising.open}
        >
          {stopWords.raise(unitsOf(runs).length)}
        </ReasonedButton>
      </Group>
      {isRaising && <RaiseDialog stop={stop} runs={runs} onClose={raising.close} />}
    </>
  )
}

/** Two runs may have been of one unit. */
function unitsOf(runs: readonly RunToRelease[]): readonly string[] {
  return [...new Set(runs.flatMap(({ partInventory }) => partInventory?.id ?? []))]
}

function RaiseDialog({ stop, runs, onClose }: PastRunsProps & { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct(RaiseIssueAtStopDocument)
  const [title, setTitle] = useState(stopWords.issueTitle(stop.stepName, stop.reason).slice(0, 255))
  const [holdsAll, setHoldsAll] = useState(false)
  const units = unitsOf(runs)
  const raise = async () => {
    const input = { title, partInventoryIds: units, ...(holdsAll ? { holdUnits: true } : {}) }
    const done = await act.perform({ input })
    const id = done?.createIssue?.issue?.id
    if (id !== undefined) await navigate({ to: '/issues/$id', params: { id } })
  }
  return (
    <FormDialog
      title={stopWords.raise(units.length)}
      submit={{ label: stopWords.raiseNow }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void raise()}
      onClose={onClose}
    >
      <Text>{stopWords.raiseHelp}</Text>
      <TextInput
        label={stopWords.issueName}
        required
        maxLength={255}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Checkbox
        label={stopWords.holdAll}
        checked={holdsAll}
        onChange={(event) => setHoldsAll(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
