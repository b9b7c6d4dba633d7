import { Button, Select } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill, statusWord } from '../../../components/status/StatusPill.tsx'
import { runCompareWords } from '../../../components/words/runCompareWords.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import {
  CompareVersionsDocument,
  type CompareVersionsResult,
  ProcedureVersionsDocument,
  VersionsToCompareDocument,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
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
      subtitle={`${procedure.title} · ${words.common.revision(procedure.version)}`}
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
      <RunsBehind procedureId={id} />
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
          label: `${words.common.revision(version)} · ${statusWord(status ?? '')}`,
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
    return <Notice tone="good">{versionCompareWords.same(words.common.revision(procedure.version))}</Notice>
  return (
    <>
      <h2>{versionCompareWords.differences(differences.length)}</h2>
      <RowTable
        isWhole
        label={versionCompareWords.differences(differences.length)}
        columns={columns}
        rows={differences.flatMap(linesOfDifference)}
        keyOf={({ key }) => key}
      />
    </>
  )
}

interface Line {
  readonly key: string
  readonly step: string
  readonly what: string
  readonly before: string | null
  readonly after: string | null
}

const columns: readonly Column<Line>[] = [
  { label: versionCompareWords.step, share: 2, render: ({ step }) => step },
  { label: versionCompareWords.detail, share: 2, render: ({ what }) => what },
  {
    label: versionCompareWords.before,
    share: 3,
    render: ({ before }) => before ?? versionCompareWords.nothing,
  },
  { label: versionCompareWords.after, share: 3, render: ({ after }) => after ?? versionCompareWords.nothing },
]

type Difference = NonNullable<CompareVersionsResult['compareProcedureVersions']>['differences'][number]

/** A thing that is there in one version alone is one line; else each of its properties that differs. */
function linesOfDifference({ change, kind, name, step, properties }: Difference): readonly Line[] {
  const of = step?.title ?? versionCompareWords.whole
  const thing = kind === 'STEP' || kind === 'PROCEDURE' ? '' : name
  const key = `${step?.stepKeyId} ${step?.occurrence} ${kind} ${name}`
  const { added, removed, moved } = versionCompareWords
  const { isThere } = runCompareWords
  if (change === 'ADDED')
    return [{ key, step: of, what: `${thing} ${added}`.trim(), before: null, after: isThere }]
  if (change === 'REMOVED')
    return [{ key, step: of, what: `${thing} ${removed}`.trim(), before: isThere, after: null }]
  if (properties.length === 0)
    return [{ key, step: of, what: `${thing} ${moved}`.trim(), before: null, after: null }]
  return properties.map(({ property, before, after }) => {
    const said = runCompareWords.properties[property] ?? property
    return {
      key: `${key} ${property}`,
      step: of,
      what: thing === '' ? said : `${thing}: ${said}`,
      before,
      after,
    }
  })
}
