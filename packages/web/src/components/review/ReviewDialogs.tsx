import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Refusals } from '../Refusals.tsx'
import { UserSelect } from '../select/UserSelect.tsx'
import { words } from '../words.ts'
import type { GivenDecision, ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { useAskReviewer, useWithdraw } from './useReviewActs.ts'

interface AskReviewerDialogProps {
  readonly review: ReviewView
  readonly onClose: () => void
}

/** Ask a person by name: the version waits for that approval. */
export function AskReviewerDialog({ review, onClose }: AskReviewerDialogProps) {
  const act = useAskReviewer(review)
  const [reviewerId, setReviewer] = useState<string | null>(null)
  const ask = async () => {
    if (reviewerId === null) return
    if (await act.perform(reviewerId)) onClose()
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
  readonly kind: ReviewView['kind']
  readonly decision: GivenDecision
  readonly onClose: () => void
}

/** Take the own approval back: its reason stands in the record. */
export function WithdrawDialog({ kind, decision, onClose }: WithdrawDialogProps) {
  const act = useWithdraw(kind)
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    if (await act.perform({ id: decision.id, etag: decision.etag, reason })) onClose()
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
