import { Select, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { markdownOf, useWrittenText } from '../../components/issue/useWrittenText.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { words as all } from '../../components/words.ts'
import {
  ChangeIssueDocument,
  DispositionTypesDocument,
  type DispositionTypeView,
  type IssueView,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { reasonNotToEdit } from './issueReasons.ts'

interface DispositionProps {
  readonly issue: IssueView
  readonly actor: Actor
}

/** What is to become of the units, and when they are let go. */
export function Disposition({ issue, actor }: DispositionProps) {
  const [isOpen, setOpen] = useState(false)
  const { issueDispositionType: type } = issue
  const reason = reasonNotToEdit(['issueDispositionTypeId'], 'DispositionIssue', issue, actor)
  const choose = (
    <ReasonedButton variant="default" h={44} reason={reason} onClick={() => setOpen(true)}>
      {type === null ? words.dispose : words.disposeAgain}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.disposition} action={choose}>
      {type === null ? (
        <p className={styles['faint']}>{words.noDisposition}</p>
      ) : (
        <p>
          <b>{type.title}</b> ({words.kinds[type.kind] ?? type.kind}).{' '}
          {words.availability[issue.approvedAvailability ?? type.availability]}
        </p>
      )}
      <RichText slate={issue.disposition} />
      {isOpen && <DispositionDialog issue={issue} onClose={() => setOpen(false)} />}
    </RecordPart>
  )
}

interface DialogProps {
  readonly issue: IssueView
  readonly onClose: () => void
}

/** Types that may be chosen, as many as one page gives: an organization has a handful. */
const mostTypes = 100

function DispositionDialog({ issue, onClose }: DialogProps) {
  const { data, error } = useDocument(DispositionTypesDocument, { first: mostTypes })
  const act = useAct(ChangeIssueDocument)
  const [typeId, setType] = useState(issue.issueDispositionTypeId)
  const text = useWrittenText(markdownOf(issue.disposition, words.dispositionText), words.dispositionText)
  const types = (data?.issueDispositionTypes?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const save = async () => {
    const input = {
      id: issue.id,
      etag: issue._etag ?? '',
      ...(typeId === issue.issueDispositionTypeId ? {} : { issueDispositionTypeId: typeId }),
      ...(text.isChanged ? { disposition: text.slate } : {}),
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  const isBack = issue.status === 'IN_PROGRESS' && typeId !== issue.issueDispositionTypeId
  const chosen = types.find(({ id }) => id === typeId)
  return (
    <FormDialog
      title={words.disposeTitle}
      size="lg"
      submit={{ label: words.save, isDisabled: typeId === null || text.error !== null }}
      notice={<Refusals lines={[...act.refusals, ...linesOf(error)]} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {data === undefined && error === null && <Waiting label={all.common.loading(words.type)} />}
      {data !== undefined && types.length === 0 && (
        <Notice tone="info" title={words.noTypesTitle}>
          <p>{words.noTypesHelp}</p>
          <Link to="/disposition-types">{words.toTypes}</Link>
        </Notice>
      )}
      {types.length > 0 && (
        <Select
          label={words.type}
          required
          searchable
          data={types.map(({ id, title, kind }) => ({
            value: id,
            label: labelOf(title, kind),
          }))}
          value={typeId}
          onChange={setType}
        />
      )}
      {chosen !== undefined && <TypeInWords type={chosen} />}
      {isBack && <Notice tone="caution">{words.backToPending}</Notice>}
      <Textarea label={words.dispositionText} autosize minRows={3} maxRows={12} {...text.input} />
    </FormDialog>
  )
}

/** A type that is called as its kind is not called so twice. */
function labelOf(title: string, kind: string): string {
  const name = words.kinds[kind] ?? kind
  return name.toLowerCase() === title.toLowerCase() ? title : `${title} (${name})`
}

function TypeInWords({ type }: { readonly type: DispositionTypeView }) {
  const roles = (type.issueDispositionTypeRoles ?? []).map(
    ({ count, role, issueApprovalGateType: gate }) =>
      `${words.gates[gate ?? 'IN_PROGRESS']}: ${count} × ${role?.name ?? ''}`,
  )
  return (
    <Notice tone="info">
      {type.description !== null && type.description !== '' && <p>{type.description}</p>}
      <p>{words.availability[type.availability]}</p>
      {roles.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}
