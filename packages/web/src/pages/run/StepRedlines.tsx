import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { isOpenRedline } from '@traveler/domain/redline/redlineStatus.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { statusWord } from '../../components/status/StatusPill.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { StepRedlinesDocument, type StepRedlinesResult } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { StepView } from './runView.ts'

/** Redlines of a step that matter to whoever works it: the one that is open, and those that it is worked by. */
export function StepRedlines({ step }: { readonly step: StepView }) {
  const { data } = useDocument(StepRedlinesDocument, { id: step.id }, { every_ms: 5_000 })
  return (data?.runStep?.redlines ?? []).map((redline) => {
    const { id, status, reason, createdBy } = redline
    const show = (
      <Button
        h={44}
        variant="default"
        renderRoot={(props) => <Link to="/redlines/$id" params={{ id }} {...props} />}
      >
        {redlineWords.show}
      </Button>
    )
    if (isOpenRedline(status)) {
      return (
        <Notice key={id} tone="caution" title={redlineWords.open(createdBy?.name ?? '')} action={show}>
          <p>{redlineWords.openHelp(statusWord(status), reason)}</p>
        </Notice>
      )
    }
    if (status !== 'APPLIED') return null
    return (
      <Notice key={id} tone="info" title={whatBecame(redline)} action={show}>
        <p>{reason}</p>
      </Notice>
    )
  })
}

type Applied = NonNullable<NonNullable<NonNullable<StepRedlinesResult['runStep']>['redlines']>[number]>

function whatBecame({ change, appliedAttempt }: Applied): string {
  if (change === 'ADD') return redlineWords.added
  return appliedAttempt === null ? redlineWords.leftOut : redlineWords.changed(appliedAttempt)
}
