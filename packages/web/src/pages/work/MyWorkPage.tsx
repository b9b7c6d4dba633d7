import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Hand } from 'lucide-react'
import { useDocument } from '../../components/api/useDocument.ts'
import { type List, useList } from '../../components/api/useList.ts'
import { CallsForMe } from '../../components/help/CallsFor.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { ownRunColumns, waitingRunColumns } from '../../components/runs/runColumns.tsx'
import { useSession } from '../../components/session/useSession.ts'
import { workWords } from '../../components/words/workWords.ts'
import { words } from '../../components/words.ts'
import { MyTeamsDocument, RunsDocument, StepsToWorkDocument } from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { stepColumns, teamStepColumns } from './stepColumns.tsx'
import { useTaking } from './useTaking.tsx'
import { WorkTabs } from './WorkTabs.tsx'
import {
  runsOf,
  runsOfTeams,
  runsToCompleteOf,
  runsToCompleteOfTeams,
  stepsOf,
  stepsOfTeams,
} from './workFilters.ts'

/** What the person here has to do: what only has to be completed, own steps and runs, and those of the teams that nobody has taken yet. */
export default function MyWorkPage() {
  const teams = useDocument(MyTeamsDocument, {}).data?.currentUser?.teams ?? []
  const { person } = useSession()
  const [personId, teamIds] = [person?.id ?? '0', teams.map(({ id }) => id)]
  const mySteps = useSteps(stepsOf(personId))
  const myRuns = useRuns(runsOf(personId))
  const teamSteps = useSteps(stepsOfTeams(teamIds))
  const teamRuns = useRuns(runsOfTeams(teamIds))
  const toComplete = useRuns(runsToCompleteOf(personId))
  const teamToComplete = useRuns(runsToCompleteOfTeams(teamIds))
  const taking = useTaking()
  const lists: readonly List<unknown>[] = [toComplete, mySteps, myRuns, teamToComplete, teamSteps, teamRuns]
  const names = teams.map(({ name }) => name).join(', ')
  return (
    <RecordPage
      title={workWords.work.title}
      subtitle={names === '' ? workWords.work.help : workWords.work.helpOfTeams(names)}
      status={null}
      action={<WorkTabs />}
      facts={[]}
    >
      <CallsForMe teamIds={teams.map(({ id }) => id)} />
      {taking.notice}
      <Refusals lines={lists.flatMap(({ refusals }) => refusals)} />
      {lists.some(({ rows, refusals }) => rows === undefined && refusals.length === 0) && (
        <Waiting label={words.common.loading(workWords.work.what)} />
      )}
      {lists.every(({ rows }) => rows?.length === 0) && <NoWork />}
      <Section title={workWords.work.toComplete} list={toComplete} columns={ownRunColumns} />
      <Section title={workWords.work.mySteps} list={mySteps} columns={stepColumns} />
      <Section title={workWords.work.myRuns} list={myRuns} columns={ownRunColumns} />
      <Section
        title={workWords.work.teamToComplete}
        list={teamToComplete}
        columns={[...waitingRunColumns, taking.column]}
      />
      <Section title={workWords.work.teamSteps} list={teamSteps} columns={teamStepColumns} />
      <Section
        title={workWords.work.teamRuns}
        list={teamRuns}
        columns={[...waitingRunColumns, taking.column]}
      />
    </RecordPage>
  )
}

function useSteps(filters: ReturnType<typeof stepsOf>) {
  return useList(StepsToWorkDocument, { filters, first: 50 }, ({ runSteps }) => runSteps)
}

function useRuns(filters: ReturnType<typeof runsOf>) {
  const variables = { search: null, filters, sort: ['DUE_DATE_ASC'] as const, first: 50 }
  return useList(RunsDocument, variables, ({ runs }) => runs)
}

interface SectionProps<Row> {
  readonly title: string
  readonly list: List<Row>
  readonly columns: readonly Column<Row>[]
}

/** One kind of work under its name; nothing while there is none. */
function Section<Row extends { readonly id: string }>({ title, list, columns }: SectionProps<Row>) {
  if (list.rows === undefined || list.rows.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <RowTable label={title} columns={columns} rows={list.rows} keyOf={({ id }) => id} />
      {list.loadMore !== null && (
        <Button variant="default" h={48} loading={list.isLoading} onClick={list.loadMore}>
          {words.common.more}
        </Button>
      )}
    </>
  )
}

function NoWork() {
  const action = (
    <Button h={48} renderRoot={(props) => <Link to={path.pool()} {...props} />}>
      {workWords.work.toPool}
    </Button>
  )
  return (
    <EmptyState icon={Hand} title={workWords.work.emptyTitle} action={action}>
      {workWords.work.emptyHelp}
    </EmptyState>
  )
}
