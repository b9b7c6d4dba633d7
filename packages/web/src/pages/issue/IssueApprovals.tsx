import { Textarea } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { openPlaces } from '@traveler/domain/approval/whyNotApproved.ts'
import { gateBefore, type IssueGate, issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { ReasonDialog } from '../../components/form/ReasonDialog.tsx'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { said } from '../../components/said.ts'
import { ShownToSigner } from '../../components/signature/ShownToSigner.tsx'
import { SignatureLine } from '../../components/signature/SignatureLine.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import {
  DecideOnIssueDocument,
  type IssueView,
  ResetIssueDecisionsDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { AskedToApprove } from './AskedToApprove.tsx'
import { decisionsAt, isDecidedOn, reasonsNotToDecide, requiredAt } from './issueReasons.ts'
import { RedlineNames, redlinesInReview } from './RedlinesOfIssue.tsx'

interface OfIssue {
  readonly issue: IssueView
  readonly actor: Actor
}

/** Who must approve before each gate, who did, and the way to decide. */
export function IssueApprovals({ issue, actor }: OfIssue) {
  const isReset = isDecidedOn(issue)
  return (
    <RecordPart heading={words.approvals} action={isReset && <Reset issue={issue} actor={actor} />}>
      {issueGates.map((gate) => (
        <Gate key={gate} gate={gate} issue={issue} actor={actor} />
      ))}
    </RecordPart>
  )
}

function Gate({ gate, issue, actor }: OfIssue & { readonly gate: IssueGate }) {
  const [decision, setDecision] = useState<'APPROVED' | 'REJECTED' | null>(null)
  const { blocked, personal } = reasonsNotToDecide(gate, issue, actor)
  const given = (issue.approvals ?? []).filter((one) => one.issueApprovalGateType === gate)
  return (
    <div>
      <h3>{words.gates[gate]}</h3>
      <ul className={styles['rows']}>
        {wantedAt(gate, issue).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {given.map(({ id, signature, status }) => (
          <li key={id} className={status === 'OUTDATED' ? styles['outdated'] : undefined}>
            {signature !== null && <SignatureLine signature={signature} />}
            {status === 'OUTDATED' && ` ${words.outdated}`}
          </li>
        ))}
      </ul>
      <AskedToApprove gate={gate} issue={issue} actor={actor} />
      {gateBefore(issue.status) === gate && (
        <div className={styles['buttons']} style={{ marginTop: 12 }}>
          <ReasonedButton variant="light" h={44} reason={blocked} onClick={() => setDecision('APPROVED')}>
            {words.approve}
          </ReasonedButton>
          <ReasonedButton variant="default" h={44} reason={blocked} onClick={() => setDecision('REJECTED')}>
            {words.reject}
          </ReasonedButton>
        </div>
      )}
      {decision !== null && (
        <DecisionDialog
          gate={gate}
          issue={issue}
          decision={decision}
          personal={personal}
          onClose={() => setDecision(null)}
        />
      )}
    </div>
  )
}

/** Whose approval the gate takes, with how many of them gave it. */
function wantedAt(gate: IssueGate, issue: IssueView): readonly string[] {
  const required = requiredAt(gate, issue)
  if (required.length === 0) return [gate === 'IN_PROGRESS' ? words.anybody : words.noneWanted]
  const approvals = decisionsAt(gate, issue)
    .filter(({ decision }) => decision === 'APPROVED')
    .map(({ userId, roleId }) => ({ userId, roleId: roleId ?? '' }))
  return required.map((one) => {
    const missing = openPlaces([one], approvals)[0]?.count ?? 0
    return words.places(one.role.name, one.count - missing, one.count)
  })
}

interface DecisionDialogProps {
  readonly gate: IssueGate
  readonly issue: IssueView
  readonly decision: 'APPROVED' | 'REJECTED'
  /** Why the person here cannot decide; somebody else may. */
  readonly personal: readonly string[]
  readonly onClose: () => void
}

/** Decide with own credentials, beside what is decided on. A rejection says why. */
function DecisionDialog({ gate, issue, decision, personal, onClose }: DecisionDialogProps) {
  const isRejection = decision === 'REJECTED'
  const signer = useSigner(personal.length > 0 ? 'other' : 'self')
  const [comment, setComment] = useState('')
  const act = useAct(DecideOnIssueDocument)
  const redlines = gate === 'IN_PROGRESS' ? redlinesInReview(issue) : []
  const decide = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = {
      issueId: issue.id,
      issueApprovalGateType: gate,
      status: decision,
      comment: comment.trim() === '' ? null : comment,
      etag: issue._etag,
      redlineEtags: redlines.flatMap(({ _etag }) => _etag ?? []),
      signature,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  const approveTitle = gate === 'IN_PROGRESS' ? words.approveTitle : words.closeTitle
  return (
    <FormDialog
      title={isRejection ? words.rejectTitle : approveTitle}
      size="xl"
      submit={{ label: isRejection ? words.reject : words.approve, isDanger: isRejection }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void decide()}
      onClose={onClose}
    >
      <SigningColumns shown={<Shown issue={issue} redlines={redlines} />}>
        {isRejection && <Notice tone="caution">{words.rejectHelp}</Notice>}
        {personal.length > 0 && (
          <Notice tone="info">
            {personal.join(' ')} {all.sign.letSomeoneElse}
          </Notice>
        )}
        <SignerFields signer={signer} />
        <Textarea
          label={isRejection ? words.why : all.sign.comment}
          required={isRejection}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </SigningColumns>
    </FormDialog>
  )
}

interface ShownProps extends Pick<OfIssue, 'issue'> {
  readonly redlines: ReturnType<typeof redlinesInReview>
}

function Shown({ issue, redlines }: ShownProps) {
  const values = [
    written(words.found, issue.causeCondition),
    written(words.expected, issue.expectedCondition),
    { name: words.type, value: issue.issueDispositionType?.title ?? '' },
    written(words.dispositionText, issue.disposition),
    ...(redlines.length === 0
      ? []
      : [{ name: words.approvedWithIt, value: <RedlineNames redlines={redlines} />, isLong: true } as const]),
  ]
  return <ShownToSigner title={`${issue.id} ${issue.title}`} values={values} digest={null} />
}

/** A text as it was written; where nothing was, that is shown too. */
function written(name: string, slate: IssueView['disposition']) {
  return slate === null
    ? { name, value: all.common.none }
    : ({ name, value: <RichText slate={slate} />, isLong: true } as const)
}

function Reset({ issue, actor }: OfIssue) {
  const [isOpen, setOpen] = useState(false)
  const act = useAct(ResetIssueDecisionsDocument)
  const refusal = whyNotPermitted(actor, 'DispositionIssue')
  const reset = async (reason: string) => {
    const input = {
      issueId: issue.id,
      etag: issue._etag ?? '',
      ...(reason.trim() === '' ? {} : { reason }),
    }
    if ((await act.perform({ input })) !== null) setOpen(false)
  }
  return (
    <>
      <ReasonedButton
        variant="default"
        h={44}
        reason={refusal === null ? null : said(refusal)}
        onClick={() => setOpen(true)}
      >
        {words.reset}
      </ReasonedButton>
      {isOpen && (
        <ReasonDialog
          title={words.resetTitle}
          submit={words.reset}
          help={words.resetHelp}
          isRequired={false}
          act={act}
          onGive={(reason) => void reset(reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
