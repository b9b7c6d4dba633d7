import { Link, useParams } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { ReviewSection } from '../../../components/review/ReviewSection.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { PinServes } from '../../../components/signature/pinServes.ts'
import { StatusPill, statusWord } from '../../../components/status/StatusPill.tsx'
import { Talk } from '../../../components/talk/Talk.tsx'
import { onRecordWords } from '../../../components/words/onRecordWords.ts'
import { words } from '../../../components/words.ts'
import {
  StandardStepPageDocument,
  StandardStepsDocument,
  type StandardStepView,
} from '../../../generated/documents.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { ProcedureSteps } from '../ProcedureSteps.tsx'
import { useStandardStepActions } from './StandardStepActions.tsx'
import { StandardStepUses } from './StandardStepUses.tsx'
import { standardStepReview } from './standardStepReview.tsx'
import { standardWords } from './standardWords.ts'

/** Milliseconds until other people's decisions are seen. */
const refresh_ms = 10_000

/** One version of a standard step: its steps as operators will see them, its review, and where it is used. */
export default function StandardStepPage() {
  const { id } = useParams({ from: '/standard-steps/$id' })
  const { data, error } = useDocument(StandardStepPageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(standardWords.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  if (data.step === null || data.step.status === null) return <MissingPage />
  return (
    <PinServes value={data.pinServes}>
      <StandardStepScreen step={data.step} />
    </PinServes>
  )
}

function StandardStepScreen({ step }: { readonly step: StandardStepView }) {
  const { buttons, refusals } = useStandardStepActions(step)
  const status = step.status ?? 'DRAFT'
  // The top step stands alone at its level.
  const steps = [{ ...step, parentId: null, position: 1 }, ...(step.allChildren ?? [])]
  return (
    <RecordPage
      title={step.title}
      subtitle={[standardWords.one, words.common.version(step.version ?? 1)].join(' · ')}
      status={<StatusPill status={status} />}
      action={buttons}
      facts={[
        [standardWords.versions, <Versions key="versions" step={step} />],
        [standardWords.runs, String(step.standardStepRunCount ?? 0)],
      ]}
    >
      <Refusals lines={refusals} />
      {status === 'ARCHIVED' && step.releasedStandardStep === null && (
        <Notice tone="caution">{standardWords.withdrawn}</Notice>
      )}
      <ReviewSection review={standardStepReview(step, steps)} />
      <h2>{standardWords.steps}</h2>
      <ProcedureSteps
        steps={steps}
        below={(one) => <Talk kind="step" record={one} filesLockedBy={onRecordWords.files.inEditor} />}
      />
      <StandardStepUses step={step} />
    </RecordPage>
  )
}

/** All versions, so that nobody reads an old one unawares. */
function Versions({ step }: { readonly step: StandardStepView }) {
  const filters = {
    isStandardStep: { eq: true },
    standardStepFamilyId: { eq: Number(step.familyId) },
  }
  const { data } = useDocument(StandardStepsDocument, { filters, sort: ['ID_DESC'], first: 50 })
  const versions = (data?.steps?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const released = step.releasedStandardStep
  return (
    <>
      <Chips label={standardWords.versions}>
        {versions.map(({ id, version, standardStepStatus }) => (
          <Link
            key={id}
            to="/standard-steps/$id"
            params={{ id }}
            aria-current={id === step.id ? 'page' : undefined}
          >
            {words.common.version(version ?? 1)} · {statusWord(standardStepStatus ?? '')}
          </Link>
        ))}
      </Chips>
      {step.status === 'ARCHIVED' && released !== null && (
        <Notice tone="caution">{standardWords.superseded(released.version ?? 1)}</Notice>
      )}
    </>
  )
}
