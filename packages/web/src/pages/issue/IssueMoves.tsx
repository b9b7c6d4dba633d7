import { Group } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { issueTransitions } from '@traveler/domain/issue/issueStatus.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { ReasonDialog } from '../../components/form/ReasonDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { ChangeIssueDocument, type IssueView } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type IssueMove, movesFrom, reasonNotToMove } from './issueReasons.ts'

interface IssueMovesProps {
  readonly issue: IssueView
  readonly actor: Actor
}

/** Where the issue can go from here. What cannot be done now says why. */
export function IssueMoves({ issue, actor }: IssueMovesProps) {
  const act = useAct(ChangeIssueDocument)
  const [isReopening, setReopening] = useState(false)
  const move = (action: IssueMove, reason?: string) =>
    act.perform({
      input: {
        id: issue.id,
        etag: issue._etag ?? '',
        status: issueTransitions[action].to,
        ...(reason === undefined ? {} : { reason }),
      },
    })
  const reopen = async (reason: string) => {
    if ((await move('reopen', reason)) !== null) setReopening(false)
  }
  return (
    <div>
      <Group gap="sm" justify="flex-end">
        {movesFrom[issue.status].map((action, place) => (
          <ReasonedButton
            key={action}
            variant={place === 0 ? 'filled' : 'default'}
            h={44}
            loading={act.isBusy && place === 0}
            reason={reasonNotToMove(action, issue, actor)}
            onClick={() => (action === 'reopen' ? setReopening(true) : void move(action))}
          >
            {words.moves[action]}
          </ReasonedButton>
        ))}
      </Group>
      {!isReopening && <Refusals lines={act.refusals} />}
      {isReopening && (
        <ReasonDialog
          title={words.reopenTitle}
          submit={words.moves.reopen}
          act={act}
          isRequired
          onGive={(reason) => void reopen(reason)}
          onClose={() => setReopening(false)}
        />
      )}
    </div>
  )
}
