import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useParams } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { words } from '../../../components/words.ts'
import {
  ProcedureVersionsDocument,
  StopPageDocument,
  type StopPageResult,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { HeldRuns } from './HeldRuns.tsx'
import { LiftStopDialog } from './LiftStopDialog.tsx'
import { PastRuns } from './PastRuns.tsx'
import { RunsAtStop } from './RunsAtStop.tsx'
import { stopWords } from './stopWords.ts'

type Stop = NonNullable<StopPageResult['procedureStop']>

/** How often the runs are read anew: others release them too. */
const refresh_ms = 10_000

/** A stop with all the runs that it met: what becomes of each is decided here, for one or for many. */
export default function StopPage() {
  const { stopId } = useParams({ from: '/procedures/$id/stops/$stopId' })
  const { data, error } = useDocument(StopPageDocument, { id: stopId }, { every_ms: refresh_ms })
  if (data === undefined)
    return error === null ? (
      <Waiting label={words.common.loading(stopWords.region)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  const { procedureStop: stop } = data
  if (stop === null || stop.procedure === null) return <MissingPage />
  return <StopScreen stop={stop} procedure={stop.procedure} />
}

interface StopScreenProps {
  readonly stop: Stop
  readonly procedure: NonNullable<Stop['procedure']>
}

function StopScreen({ stop, procedure }: StopScreenProps) {
  const inWords = useSiteClock()
  const [isLifting, lifting] = useDisclosure()
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'LiftStop')
  const { liftedAt, stepName, stoppedBy, liftedBy } = stop
  const isStanding = liftedAt === null
  return (
    <RecordPage
      title={isStanding ? stopWords.isStopped(stepName) : stopWords.wasStopped(stepName)}
      subtitle={stopWords.of(procedure.title, procedure.version)}
      status={<StatusPill status={procedure.status ?? 'RELEASED'} />}
      action={
        <Group gap="sm">
          {isStanding && (
            <ReasonedButton
              variant="default"
              reason={refusal === null ? null : said(refusal)}
              onClick={lifting.open}
            >
              {stopWords.lift}
            </ReasonedButton>
          )}
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/procedures/$id" params={{ id: procedure.id }} {...props} />}
          >
            {stopWords.toProcedure}
          </Button>
        </Group>
      }
      facts={[
        [stopWords.stoppedFor, stop.reason],
        [stopWords.stoppedSince, stopWords.since(inWords(stop._created ?? ''), stoppedBy?.name ?? '')],
        [
          stopWords.liftedFact,
          isStanding
            ? null
            : stopWords.lifted(inWords(liftedAt), liftedBy?.name ?? '', stop.liftReason ?? ''),
        ],
      ]}
    >
      <Ways procedure={procedure} />
      <HeldRuns
        runs={stop.runs ?? []}
        whyNotRelease={isStanding && stop.stepId === null ? stopWords.liftFirst : null}
      />
      <RunsAtStop label={stopWords.waiting} runs={stop.runsWaiting ?? []} />
      <PastRuns stop={stop} runs={stop.runsPast ?? []} />
      {isLifting && <LiftStopDialog stop={stop} procedure={procedure} onClose={lifting.close} />}
    </RecordPage>
  )
}

/** What can be done with a run: release it, redline it there, or bind it to a newer version. */
function Ways({ procedure }: Pick<StopScreenProps, 'procedure'>) {
  const { data } = useDocument(ProcedureVersionsDocument, {
    filters: { familyId: { eq: procedure.familyId } },
    first: 50,
  })
  const versions = (data?.procedures?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const newer = versions.find(
    (one) => one.isLatestReleasedVersion === true && one.version > procedure.version,
  )
  return (
    <Notice tone="info">
      <p>{stopWords.ways}</p>
      {newer !== undefined && (
        <p>
          <Link to="/procedures/$id/compare" params={{ id: newer.id }} search={{ with: procedure.id }}>
            {stopWords.toNewer(newer.version)}
          </Link>
        </p>
      )}
    </Notice>
  )
}
