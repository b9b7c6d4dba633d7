import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotChangeApprovers } from '@traveler/domain/issue/whyNotAskToApprove.ts'
import type { IssueGate } from '@traveler/domain/issue/whyNotPassGate.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import styles from '../../components/RecordPart.module.css'
import { Refusals } from '../../components/Refusals.tsx'
import { saidAll } from '../../components/said.ts'
import { TeamSelect } from '../../components/select/TeamSelect.tsx'
import { UserSelect } from '../../components/select/UserSelect.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import { AskToApproveDocument, type IssueView, WithdrawAskedDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'

interface AskedProps {
  readonly gate: IssueGate
  readonly issue: IssueView
  readonly actor: Actor
}

/** Who was asked to approve at a gate, and what they decided. */
export function AskedToApprove({ gate, issue, actor }: AskedProps) {
  const [isAsking, setAsking] = useState(false)
  const act = useAct(WithdrawAskedDocument)
  const asked = (issue.approvalRequests ?? []).filter((one) => one.issueApprovalGateType === gate)
  const passed = whyNotChangeApprovers(issue.status, gate)
  if (passed !== null && asked.length === 0) return null
  const reason = (permission: Permission) =>
    saidAll([whyNotPermitted(actor, permission), passed].filter((refusal) => refusal !== null))
  return (
    <>
      <ul className={styles['rows']}>
        {asked.map(({ id, _etag, status, ...request }) => (
          <li key={id}>
            {words.askedOf(whoIsAsked(request), words.answers[status ?? 'PENDING'] ?? '')}{' '}
            {passed === null && (
              <ReasonedButton
                variant="default"
                h={44}
                reason={reason('DeleteIssueApprovalRequest')}
                aria-label={words.withdrawThis(whoIsAsked(request))}
                onClick={() => void act.perform({ id, etag: _etag ?? '' })}
              >
                {words.withdraw}
              </ReasonedButton>
            )}
          </li>
        ))}
      </ul>
      {passed === null && (
        <ReasonedButton
          variant="default"
          h={44}
          reason={reason('CreateIssueApprovalRequest')}
          aria-label={words.askAt(words.gates[gate] ?? gate)}
          onClick={() => setAsking(true)}
        >
          {words.ask}
        </ReasonedButton>
      )}
      <Refusals lines={act.refusals} />
      {isAsking && <AskDialog issueId={issue.id} gate={gate} onClose={() => setAsking(false)} />}
    </>
  )
}

type Asked = NonNullable<NonNullable<IssueView['approvalRequests']>[number]>

const whoIsAsked = ({ assignedTo, assignedTeam }: Pick<Asked, 'assignedTo' | 'assignedTeam'>): string =>
  assignedTeam === null ? (assignedTo?.name ?? '') : words.team(assignedTeam.name)

interface AskDialogProps {
  readonly issueId: string
  readonly gate: IssueGate
  readonly onClose: () => void
}

function AskDialog({ issueId, gate, onClose }: AskDialogProps) {
  const act = useAct(AskToApproveDocument)
  const [userId, setUser] = useState<string | null>(null)
  const [teamId, setTeam] = useState<string | null>(null)
  const ask = async () => {
    const input = { issueId, issueApprovalGateType: gate, assignedToId: userId, assignedTeamId: teamId }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.askTitle}
      submit={{ label: words.ask, isDisabled: userId === null && teamId === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void ask()}
      onClose={onClose}
    >
      <UserSelect
        label={words.askWhom}
        data-autofocus
        clearable
        disabled={teamId !== null}
        value={userId}
        onChange={(user) => setUser(user?.id ?? null)}
      />
      <TeamSelect
        label={words.askTeam}
        clearable
        disabled={userId !== null}
        value={teamId}
        onChange={(team) => setTeam(team?.id ?? null)}
      />
    </FormDialog>
  )
}
