import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { UserSelect } from '../../../components/select/UserSelect.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateReviewRequestDocument,
  type GivenReview,
  WithdrawReviewDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { reviewWords } from './reviewWords.ts'

interface AskReviewerDialogProps {
  readonly procedureId: string
  readonly onClose: () => void
}

/** Ask a person by name: the version waits for that approval. */
export function AskReviewerDialog({ procedureId, onClose }: AskReviewerDialogProps) {
  const act = useAct(CreateReviewRequestDocument)
  const [reviewerId, setReviewer] = useState<string | null>(null)
  const ask = async () => {
    if (reviewerId === null) return
    if ((await act.perform({ input: { procedureId, reviewerId } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={reviewWords.askTitle}
      submit={{ label: reviewWords.ask, isDisabled: reviewerId === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void ask()}
      onClose={onClose}
    >
      <Text>{reviewWords.askHelp}</Text>
      <UserSelect
        label={reviewWords.reviewer}
        placeholder={reviewWords.searchPerson}
        required
        data-autofocus
        value={reviewerId}
        onChange={(one) => setReviewer(one?.id ?? null)}
      />
    </FormDialog>
  )
}

interface WithdrawDialogProps {
  readonly review: GivenReview
  readonly onClose: () => void
}

/** Take the own approval back: its reason stands in the record. */
export function WithdrawDialog({ review, onClose }: WithdrawDialogProps) {
  const act = useAct(WithdrawReviewDocument)
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    const input = { id: review.id, etag: review._etag ?? '', reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={reviewWords.withdrawTitle}
      submit={{ label: reviewWords.withdraw, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={reviewWords.keep}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <Text>{reviewWords.withdrawHelp}</Text>
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
