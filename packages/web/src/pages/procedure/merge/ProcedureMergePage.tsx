import { Button, Select } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill, statusWord } from '../../../components/status/StatusPill.tsx'
import { mergeWords } from '../../../components/words/mergeWords.ts'
import { words } from '../../../components/words.ts'
import {
  MergeOfRedlineDocument,
  ProcedureVersionsDocument,
  RedlinesToMergeDocument,
  VersionMergeDocument,
  VersionsToCompareDocument,
} from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { MergeForm } from './MergeForm.tsx'

/** What another version, or the redline of a run, brings into a draft: what merges by itself, and what has to be settled. */
export default function ProcedureMergePage() {
  const { id } = useParams({ from: '/procedures/$id/merge' })
  const { from, redline } = useSearch({ from: '/procedures/$id/merge' })
  const { data, error } = useDocument(VersionsToCompareDocument, { id })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(mergeWords.what)} />
  const { procedure } = data
  if (procedure === null) return <MissingPage />
  const isDraft = procedure.status === 'DRAFT'
  return (
    <RecordPage
      title={mergeWords.title}
      subtitle={`${procedure.title} · ${words.common.version(procedure.version)}`}
      status={<StatusPill status={procedure.status ?? 'DRAFT'} />}
      action={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/procedures/$id" params={{ id }} {...props} />}
        >
          {mergeWords.back}
        </Button>
      }
      facts={[]}
    >
      {!isDraft && <Notice tone="caution">{mergeWords.notDraft}</Notice>}
      {isDraft && <Source id={id} familyId={procedure.familyId} />}
      {isDraft && from !== undefined && <OfVersion id={id} from={from} />}
      {isDraft && redline !== undefined && <OfRedline id={id} redlineId={redline} />}
    </RecordPage>
  )
}

/** The names of what can be merged in tell versions from redlines. */
const redlineValue = (id: string): string => `redline ${id}`

function Source({ id, familyId }: { readonly id: string; readonly familyId: string }) {
  const { from, redline } = useSearch({ from: '/procedures/$id/merge' })
  const navigate = useNavigate({ from: '/procedures/$id/merge' })
  const filters = { familyId: { eq: familyId } }
  const { data: known } = useDocument(ProcedureVersionsDocument, { filters, first: 100 })
  const { data: open } = useDocument(RedlinesToMergeDocument, { id })
  if (known === undefined || open === undefined)
    return <Waiting label={words.common.loading(mergeWords.what)} />
  const versions = (known.procedures?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const items = versions
    .filter((one) => one.id !== id)
    .map(({ id: value, version, status }) => ({
      value,
      label: mergeWords.ofVersion(words.common.version(version), statusWord(status ?? '')),
    }))
  const redlines = (open.redlinesToMerge ?? []).map((one) => ({
    value: redlineValue(one.id),
    label: mergeWords.ofRedline(one.title, one.run?.title ?? ''),
  }))
  if (items.length + redlines.length === 0) return <Notice tone="info">{mergeWords.noSource}</Notice>
  const choose = (chosen: string | null) => {
    const named = redlines.find(({ value }) => value === chosen)
    const search =
      chosen === null
        ? {}
        : named === undefined
          ? { from: chosen }
          : { redline: chosen.replace('redline ', '') }
    void navigate({ search, replace: true })
  }
  return (
    <>
      <Select
        label={mergeWords.source}
        maw={480}
        allowDeselect={false}
        searchable
        data={[
          { group: mergeWords.versions, items },
          { group: mergeWords.redlines, items: redlines },
        ]}
        value={redline === undefined ? (from ?? null) : redlineValue(redline)}
        onChange={choose}
      />
      {from === undefined && redline === undefined && <Notice tone="info">{mergeWords.choose}</Notice>}
    </>
  )
}

function OfVersion({ id, from }: { readonly id: string; readonly from: string }) {
  const { data, error } = useDocument(VersionMergeDocument, { id, from })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(mergeWords.what)} />
  const merge = data.procedureMerge
  if (merge === null) return <Notice tone="caution">{mergeWords.notMerged}</Notice>
  return <MergeForm key={from} procedureId={id} source={{ fromProcedureId: from }} merge={merge} />
}

function OfRedline({ id, redlineId }: { readonly id: string; readonly redlineId: string }) {
  const { data, error } = useDocument(MergeOfRedlineDocument, { id, redlineId })
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (data === undefined) return <Waiting label={words.common.loading(mergeWords.what)} />
  const merge = data.redlineMerge
  if (merge === null) return <Notice tone="caution">{mergeWords.notMerged}</Notice>
  return <MergeForm key={redlineId} procedureId={id} source={{ redlineId }} merge={merge} />
}
