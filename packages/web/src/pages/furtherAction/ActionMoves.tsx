import { Group } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { furtherActionTransitions } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { ReasonDialog } from '../../components/form/ReasonDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { furtherActionWords as words } from '../../components/words/furtherActionWords.ts'
import { ChangeFurtherActionDocument, type FurtherActionView } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type ActionMove, movesFrom, reasonNotToMove } from './actionReasons.ts'

interface ActionMovesProps {
  readonly action: FurtherActionView
  readonly actor: Actor
}

type WithReason = 'cancel' | 'reopen'

const takesReason = (move: ActionMove): move is WithReason => move === 'cancel' || move === 'reopen'

/** Where the action can go from here. What cannot be done now says why. */
export function ActionMoves({ action, actor }: ActionMovesProps) {
  const act = useAct(ChangeFurtherActionDocument)
  const [asking, setAsking] = useState<WithReason | null>(null)
  const move = (to: ActionMove, reason?: string) =>
    act.perform({
      input: {
        id: action.id,
        etag: action._etag ?? '',
        status: furtherActionTransitions[to].to,
        ...(reason === undefined ? {} : { reason }),
      },
    })
  const give = async (to: WithReason, reason: string) => {
    if ((await move(to, reason)) !== null) setAsking(null)
  }
  return (
    <div>
      <Group gap="sm" justify="flex-end">
        {movesFrom[action.status].map((to, place) => (
          <ReasonedButton
            key={to}
            variant={place === 0 ? 'filled' : 'default'}
            h={44}
            loading={act.isBusy && place === 0}
            reason={reasonNotToMove(to, action, actor)}
            onClick={() => (takesReason(to) ? setAsking(to) : void move(to))}
          >
            {words.moves[to]}
          </ReasonedButton>
        ))}
      </Group>
      {asking === null && <Refusals lines={act.refusals} />}
      {asking !== null && (
        <ReasonDialog
          title={asking === 'cancel' ? words.cancelTitle : words.reopenTitle}
          submit={words.moves[asking]}
          {...(asking === 'reopen' ? { help: words.reopenHelp } : {})}
          act={act}
          isRequired
          onGive={(reason) => void give(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
