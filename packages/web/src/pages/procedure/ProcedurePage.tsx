import { Link, useParams } from '@tanstack/react-router'
import { ListTree } from 'lucide-react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { Feedback } from '../../components/onRecord/Feedback.tsx'
import { OnRecord } from '../../components/onRecord/OnRecord.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { ReviewSection } from '../../components/review/ReviewSection.tsx'
import { MissingPage } from '../../components/shell/BrokenPage.tsx'
import { PinServes } from '../../components/signature/pinServes.ts'
import { StatusPill, statusWord } from '../../components/status/StatusPill.tsx'
import { Talk } from '../../components/talk/Talk.tsx'
import { dayInWords } from '../../components/times.ts'
import { onRecordWords } from '../../components/words/onRecordWords.ts'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { versionCompareWords } from '../../components/words/versionCompareWords.ts'
import { words } from '../../components/words.ts'
import {
  ProcedurePageDocument,
  ProcedureVersionsDocument,
  type ProcedureView,
} from '../../generated/documents.ts'
import { Chips } from '../../ui/Chips.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { LinkedParts } from './LinkedParts.tsx'
import { useProcedureActions } from './ProcedureActions.tsx'
import { ProcedureSteps } from './ProcedureSteps.tsx'
import { procedureReview } from './procedureReview.tsx'
import { ProcedureStops } from './stop/ProcedureStops.tsx'
import { standingStops } from './stop/standingStops.ts'

/** Milliseconds until other people's decisions are seen. */
const refresh_ms = 10_000

/** One version of a procedure: its steps as operators will see them, and the way to start a run of it. */
export default function ProcedurePage() {
  const { id } = useParams({ from: '/procedures/$id' })
  const { data, error } = useDocument(ProcedurePageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(procedureWords.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  if (data.procedure === null) return <MissingPage />
  return (
    <PinServes value={data.pinServes}>
      <ProcedureScreen procedure={data.procedure} />
    </PinServes>
  )
}

function ProcedureScreen({ procedure }: { readonly procedure: ProcedureView }) {
  const { buttons, refusals } = useProcedureActions(procedure)
  const { title, version, status, type, releasedAt, description } = procedure
  return (
    <RecordPage
      title={title}
      subtitle={[words.common.version(version), words.purposes[type] ?? type].join(' · ')}
      status={<StatusPill status={status ?? 'DRAFT'} />}
      action={buttons}
      facts={[
        [procedureWords.released, releasedAt === null ? null : dayInWords(releasedAt)],
        [procedureWords.versions, <Versions key="versions" procedure={procedure} />],
        [procedureWords.description, description],
      ]}
    >
      <Refusals lines={refusals} />
      <ProcedureStops procedure={procedure} />
      <ReviewSection review={procedureReview(procedure)} />
      <h2>{procedureWords.steps}</h2>
      {procedure.steps === null || procedure.steps.length === 0 ? (
        <EmptyState icon={ListTree} title={procedureWords.noSteps} />
      ) : (
        <ProcedureSteps
          steps={procedure.steps}
          stoppedIds={standingStops(procedure).map(({ stepId }) => stepId)}
          below={(step) => <Talk kind="step" record={step} filesLockedBy={onRecordWords.files.inEditor} />}
        />
      )}
      <LinkedParts procedure={procedure} />
      <h2>{onRecordWords.feedback.title}</h2>
      <Feedback procedureId={procedure.id} />
      <h2>{onRecordWords.title}</h2>
      <OnRecord
        kind="procedure"
        id={procedure.id}
        filesLockedBy={status === 'DRAFT' ? null : onRecordWords.files.frozen}
      />
    </RecordPage>
  )
}

/** All versions, so that nobody starts an old one unawares. */
function Versions({ procedure }: { readonly procedure: ProcedureView }) {
  const { data } = useDocument(ProcedureVersionsDocument, {
    filters: { familyId: { eq: procedure.familyId } },
    first: 50,
  })
  const versions = (data?.procedures?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const newest = versions.find((one) => one.isLatestReleasedVersion === true)
  return (
    <>
      <Chips label={procedureWords.versions}>
        {versions.map((one) => (
          <Link
            key={one.id}
            to="/procedures/$id"
            params={{ id: one.id }}
            aria-current={one.id === procedure.id ? 'page' : undefined}
          >
            {words.common.version(one.version)} · {statusWord(one.status ?? '')}
          </Link>
        ))}
      </Chips>
      {versions.length > 1 && (
        <Link to="/procedures/$id/compare" params={{ id: procedure.id }} search={{}}>
          {versionCompareWords.link}
        </Link>
      )}
      {versions.length > 1 && procedure.status === 'DRAFT' && (
        <Link to="/procedures/$id/merge" params={{ id: procedure.id }} search={{}}>
          {versionCompareWords.merge}
        </Link>
      )}
      {newest !== undefined && newest.id !== procedure.id && procedure.status === 'RELEASED' && (
        <Notice tone="caution">{procedureWords.superseded(newest.version)}</Notice>
      )}
    </>
  )
}
