import { whyNotGiveBack, whyNotTake } from '@traveler/domain/run/whyNotTake.ts'
import { Hand } from 'lucide-react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { saidAll } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { words } from '../../components/words.ts'
import { GiveBackRunDocument, TakeRunDocument } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { lifeOf, type RunView } from './runView.ts'

/** Pick up a run that nobody has, or put back one's own. Nothing while somebody else has it. */
export function TakeRunButton({ run }: { readonly run: RunView }) {
  const actor = useActor()
  const take = useAct(TakeRunDocument)
  const giveBack = useAct(GiveBackRunDocument)
  const assignee = run.assignedTo
  if (actor === undefined || run.isOpen !== true || (assignee !== null && assignee.id !== actor.userId))
    return null
  // Whether the team is one's own the server knows.
  const asked = { ...lifeOf(run), assignee, team: null }
  const isMine = assignee !== null
  const [act, whyNot] = isMine ? [giveBack, whyNotGiveBack] : [take, whyNotTake]
  return (
    <>
      <ReasonedButton
        variant="light"
        size="compact-sm"
        leftSection={isMine ? null : <Hand size={15} aria-hidden />}
        loading={act.isBusy}
        reason={saidAll(whyNot(asked, actor))}
        onClick={() => void act.perform({ id: run.id })}
      >
        {isMine ? words.run.actions.giveBack : words.run.actions.take}
      </ReasonedButton>
      <Refusals lines={act.refusals} />
    </>
  )
}
