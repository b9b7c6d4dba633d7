import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { words } from '../../../components/words.ts'
import { ResumeRunsDocument, type RunToRelease } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { RowTable } from '../../../ui/RowTable.tsx'
import { runColumns } from './RunsAtStop.tsx'
import { stopWords } from './stopWords.ts'

interface HeldRunsProps {
  readonly runs: readonly RunToRelease[]
  /** Null: they may be released. */
  readonly whyNotRelease: string | null
}

/** The runs that a stop holds: whoever has looked at them releases one or many, all at once or none. */
export function HeldRuns({ runs, whyNotRelease }: HeldRunsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, asking] = useDisclosure()
  const actor = useActor()
  if (runs.length === 0) return <Notice tone="good">{stopWords.noneHeld}</Notice>
  const wanted = runs.filter(({ id }) => chosen.has(id))
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ResumeRun')
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const reason =
    refusal === null ? (whyNotRelease ?? (wanted.length === 0 ? stopWords.choose : null)) : said(refusal)
  const choice = {
    label: stopWords.release,
    render: ({ id, title }: RunToRelease) => (
      <Checkbox
        aria-label={stopWords.releaseOf(title)}
        checked={chosen.has(id)}
        onChange={(event) => toggle(id, event.currentTarget.checked)}
      />
    ),
  }
  return (
    <>
      <h2>{stopWords.stillHeld}</h2>
      <RowTable
        isWhole
        label={stopWords.stillHeld}
        columns={[choice, ...runColumns]}
        rows={runs}
        keyOf={({ id }) => id}
      />
      <Group>
        <ReasonedButton reason={reason} onClick={asking.open}>
          {stopWords.releaseChosen(wanted.length)}
        </ReasonedButton>
        {runs.length > 1 && (
          <Button variant="default" onClick={() => setChosen(new Set(runs.map(({ id }) => id)))}>
            {stopWords.chooseAll}
          </Button>
        )}
      </Group>
      {isAsking && <ReleaseDialog runs={wanted} onClose={asking.close} />}
    </>
  )
}

interface ReleaseDialogProps {
  readonly runs: readonly RunToRelease[]
  readonly onClose: () => void
}

function ReleaseDialog({ runs, onClose }: ReleaseDialogProps) {
  const act = useAct(ResumeRunsDocument)
  const [reason, setReason] = useState('')
  const release = async () => {
    const seen = runs.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
    if ((await act.perform({ input: { runs: seen, reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={stopWords.releaseChosen(runs.length)}
      submit={{ label: stopWords.release }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void release()}
      onClose={onClose}
    >
      <ul>
        {runs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Textarea
        label={stopWords.whyRelease}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
