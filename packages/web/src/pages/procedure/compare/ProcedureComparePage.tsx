import { Button, Select } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill, statusWord } from '../../../components/status/StatusPill.tsx'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import {
  CompareVersionsDocument,
  ProcedureVersionsDocument,
  VersionsToCompareDocument,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { RunsBehind } from './RunsBehind.tsx'

/** What a version of a procedure says otherwise than another, and the open runs that work by an older one. */
export default function ProcedureComparePage() {
  const { id } = useParams({ from: '/procedures/$id/compare' })
  const { with: other = null } = useSearch({ from: '/procedures/$id/compare' })
  const { data, error } = useDocument(VersionsToCompareDocument, { id })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(versionCompareWords.what)} />
  const { procedure } = data
  if (procedure === null) return <MissingPage />
  return (
    <RecordPage
      title={versionCompareWords.title}
      subtitle={`${procedure.title} · ${words.common.version(procedure.version)}`}
      status={<StatusPill status={procedure.status ?? 'DRAFT'} />}
      action={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/procedures/$id" params={{ id }} {...props} />}
        >
          {versionCompareWords.back}
        </Button>
      }
      facts={[]}
    >
      <OtherVersion id={id} familyId={procedure.familyId} other={other} />
      {other !== null && <Compared id={id} other={other} />}
      <RunsBehind
        procedureId={id}
        whyNotBind={procedure.status === 'RELEASED' ? null : versionCompareWords.onlyReleased}
      />
    </RecordPage>
  )
}

interface OtherVersionProps {
  readonly id: string
  readonly familyId: string
  readonly other: string | null
}

function OtherVersion({ id, familyId, other }: OtherVersionProps) {
  const navigate = useNavigate({ from: '/procedures/$id/compare' })
  const { data } = useDocument(ProcedureVersionsDocument, {
    filters: { familyId: { eq: familyId } },
    first: 100,
  })
  if (data === undefined) return null
  const versions = (data.procedures?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const others = versions.filter((one) => one.id !== id)
  if (others.length === 0) return <Notice tone="info">{versionCompareWords.only}</Notice>
  return (
    <>
      <Select
        label={versionCompareWords.with}
        maw={320}
        allowDeselect={false}
        data={others.map(({ id: value, version, status }) => ({
          value,
          label: `${words.common.version(version)} · ${statusWord(status ?? '')}`,
        }))}
        value={other}
        onChange={(chosen) =>
          void navigate({ search: chosen === null ? {} : { with: chosen }, replace: true })
        }
      />
      {other === null && <Notice tone="info">{versionCompareWords.choose}</Notice>}
    </>
  )
}

function Compared({ id, other }: { readonly id: string; readonly other: string }) {
  const { data, error } = useDocument(CompareVersionsDocument, { id, with: other })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(versionCompareWords.what)} />
  const compared = data.compareProcedureVersions
  if (compared === null) return <Notice tone="caution">{versionCompareWords.notSeen}</Notice>
  const { differences, procedure } = compared
  if (differences.length === 0)
    return <Notice tone="good">{versionCompareWords.same(words.common.version(procedure.version))}</Notice>
  return (
    <>
      <h2>{versionCompareWords.differences(differences.length)}</h2>
      <DifferenceTable
        label={versionCompareWords.differences(differences.length)}
        differences={differences}
      />
    </>
  )
}
