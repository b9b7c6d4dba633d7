import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Hand } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { workWords } from '../../components/words/workWords.ts'
import { GiveBackRunDocument, type RunRow, TakeRunDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import type { Column } from '../../ui/RowTable.tsx'

/** Taking a run out of a list with one press. */
interface Taking {
  readonly column: Column<RunRow>
  /** What became of the last press, and the way back. */
  readonly notice: ReactNode
}

/** The run leaves the list when it is taken, so what was taken is said above, with the way to it and back. */
export function useTaking(): Taking {
  const actor = useActor()
  const take = useAct(TakeRunDocument)
  const giveBack = useAct(GiveBackRunDocument)
  const [taking, setTaking] = useState<RunRow | null>(null)
  const [taken, setTaken] = useState<RunRow | null>(null)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'TakeRun')
  const pickUp = async (run: RunRow) => {
    setTaken(null)
    setTaking(run)
    if ((await take.perform({ id: run.id })) !== null) setTaken(run)
    setTaking(null)
  }
  const putBack = async (run: RunRow) => {
    if ((await giveBack.perform({ id: run.id })) !== null) setTaken(null)
  }
  return {
    column: {
      label: workWords.pool.take,
      share: 1.3,
      render: (run) => (
        <ReasonedButton
          h={48}
          variant="light"
          leftSection={<Hand size={16} aria-hidden />}
          aria-label={workWords.pool.takeThis(run.title)}
          loading={taking?.id === run.id}
          reason={refusal === null ? null : said(refusal)}
          onClick={() => void pickUp(run)}
        >
          {workWords.pool.take}
        </ReasonedButton>
      ),
    },
    notice: (
      <>
        <Refusals lines={[...take.refusals, ...giveBack.refusals]} />
        {taken !== null && (
          <Taken run={taken} isBusy={giveBack.isBusy} onGiveBack={() => void putBack(taken)} />
        )}
      </>
    ),
  }
}

interface TakenProps {
  readonly run: RunRow
  readonly isBusy: boolean
  readonly onGiveBack: () => void
}

function Taken({ run, isBusy, onGiveBack }: TakenProps) {
  const action = (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" h={48} loading={isBusy} onClick={onGiveBack}>
        {workWords.pool.giveBack}
      </Button>
      <Button h={48} renderRoot={(props) => <Link to="/runs/$id" params={{ id: run.id }} {...props} />}>
        {workWords.pool.open}
      </Button>
    </Group>
  )
  return (
    <Notice tone="good" action={action}>
      <p>{workWords.pool.taken(run.title)}</p>
    </Notice>
  )
}
