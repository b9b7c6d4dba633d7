import { canonicalText } from '@traveler/domain/canonical.ts'
import { contentOf, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { stepElements } from '@traveler/domain/procedureMerge/stepElements.ts'
import {
  type ComparedRun,
  compareRuns,
  type RecordDifference,
  type RecordedStep,
  type RunStepDifference,
} from '@traveler/domain/run/compareRuns.ts'
import { isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { definitionOfStep } from '../runStep/runStepView.graphql.ts'
import { recordsOfStep } from '../runStepField/fieldView.graphql.ts'
import {
  ContentDifferenceType,
  readElementNames,
  type ShownDifference,
  type ShownStep,
  StepNamedType,
  shownDifference,
  stepNamed,
} from './contentDifference.graphql.ts'

interface ShownRunStep extends Pick<RunStepDifference, 'only' | 'record'> {
  readonly step: ShownStep
  readonly here: RunStepRow | null
  readonly there: RunStepRow | null
  readonly definition: readonly ShownDifference[]
}

interface Compared {
  readonly here: RunRow
  readonly there: RunRow
  readonly steps: readonly ShownRunStep[]
}

const RecordDifferenceType = builder.objectRef<RecordDifference>('RunRecordDifference').implement({
  description: 'One thing that is recorded otherwise in two runs.',
  fields: (t) => ({
    name: t.exposeString('name', {
      nullable: false,
      description: '`status`, `attempt`, the name of a field, or the place of a cell.',
    }),
    here: t.exposeString('here', { description: 'In the run; null: nothing is recorded.' }),
    there: t.exposeString('there', { description: 'In the other run; null: nothing is recorded.' }),
  }),
})

const RunStepDifferenceType = builder.objectRef<ShownRunStep>('RunStepDifference').implement({
  description: 'A step in which two runs differ.',
  fields: (t) => ({
    step: t.field({ type: StepNamedType, nullable: false, resolve: ({ step }) => step }),
    runStep: t.field({
      type: RunStepType,
      description: 'In the run; null: only the other has it.',
      resolve: ({ here }) => here,
    }),
    withRunStep: t.field({
      type: RunStepType,
      description: 'In the other run; null: it does not have it.',
      resolve: ({ there }) => there,
    }),
    definition: t.field({
      type: [ContentDifferenceType],
      nullable: false,
      description: 'How what is shown and checked in the step differs, from the run to the other.',
      resolve: ({ definition }) => [...definition],
    }),
    record: t.field({
      type: [RecordDifferenceType],
      nullable: false,
      description: 'What became of it, in the current attempt of each run: status, attempt, values.',
      resolve: ({ record }) => [...record],
    }),
  }),
})

const ComparedType = builder.objectRef<Compared>('RunComparison').implement({
  description: 'How the steps of a run differ from those of another: why one unit failed and another passed.',
  fields: (t) => ({
    run: t.field({ type: RunType, nullable: false, resolve: ({ here }) => here }),
    withRun: t.field({ type: RunType, nullable: false, resolve: ({ there }) => there }),
    differences: t.field({
      type: [RunStepDifferenceType],
      nullable: false,
      description:
        'In the order of the run, then the steps that only the other has. None: they are the same.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
})

builder.queryField('compareRuns', (t) =>
  t.field({
    type: ComparedType,
    description:
      'In which steps two runs differ: steps that only one has, what is to be done in them field by field, and what was recorded. Null when there is no such run, or none that you may see.',
    args: { runId: t.arg.id({ required: true }), withRunId: t.arg.id({ required: true }) },
    resolve: async (_root, { runId, withRunId }, context) => {
      const [here, there] = await Promise.all([readRun(context, runId), readRun(context, withRunId)])
      return here === null || there === null ? null : compared(context, here, there)
    },
  }),
)

interface ReadRun extends ComparedRun {
  readonly row: RunRow
  readonly rows: ReadonlyMap<string, RunStepRow>
}

async function compared(context: RequestContext, here: ReadRun, there: ReadRun): Promise<Compared> {
  const contents = [there.content, here.content]
  const names = await readElementNames(context, contents)
  const steps = compareRuns(here, there).flatMap((one): readonly ShownRunStep[] => {
    const step = stepNamed(one.step, contents)
    if (step === null) return []
    return [
      {
        ...one,
        step,
        here: here.rows.get(one.step) ?? null,
        there: there.rows.get(one.step) ?? null,
        definition: one.definition.flatMap((difference) => shownDifference(difference, contents, names)),
      },
    ]
  })
  return { here: here.row, there: there.row, steps }
}

async function readRun(context: RequestContext, id: string): Promise<ReadRun | null> {
  // First the run: what is no id is nobody's, and has no steps to ask for.
  const row = await context.one<RunRow>(loadRuns, id)
  if (row === null) return null
  const rows = await context.many<RunStepOfRunRow>(listRunStepsOfRuns, row.id)
  const steps = await Promise.all(rows.map((step) => readStep(context, step)))
  return {
    row,
    rows: new Map(rows.map((step) => [elementOf(step), step])),
    steps: new Map(steps.map(({ row: step, recorded }) => [elementOf(step), recorded])),
    content: contentOf(stepElements(steps.map(definedStep), [])),
  }
}

const elementOf = (row: RunStepRow): string => stepElementId(row.step_key_id, row.occurrence)

async function readStep(context: RequestContext, row: RunStepRow) {
  const [{ definition }, { recorded }] = await Promise.all([
    definitionOfStep(context, row),
    recordsOfStep(context, row, row.attempt),
  ])
  const said = (value: unknown): string =>
    typeof value === 'string' ? value : canonicalText(JSON.parse(JSON.stringify(value)))
  const values = [...recorded.values].flatMap(([number, value]) => {
    const name = fieldName(definition, number)
    return value === null ? [] : [[name, isNotApplicable(value) ? 'not applicable' : said(value)] as const]
  })
  const cells = [...recorded.cells].flatMap(([place, value]) => {
    const [line, column] = place.split(':').map(Number)
    const header = definition.columns.find(({ number }) => number === column)?.header ?? String(column)
    return value === null ? [] : [[`${header}, row ${line}`, said(value)] as const]
  })
  const signed = [...recorded.signed].map(
    ([number, { printed_name }]) => [fieldName(definition, number), printed_name] as const,
  )
  const record: RecordedStep = {
    status: row.status,
    attempt: row.attempt,
    values: new Map([...values, ...cells, ...signed]),
  }
  return { row, definition, recorded: record }
}

/** Where two fields of a step go by one name, with their numbers. */
function fieldName({ fields }: StepDefinition, number: number): string {
  const name = fields.find((field) => field.number === number)?.name ?? ''
  return fields.filter((field) => field.name === name).length === 1 ? name : `${name} (field ${number})`
}

function definedStep({ row, definition }: Awaited<ReturnType<typeof readStep>>) {
  return {
    id: row.id,
    parentId: row.parent_id,
    position: row.position,
    stepKey: row.step_key_id,
    occurrence: row.occurrence,
    required: row.required,
    locationId: row.location_id,
    leadTime: row.lead_time,
    standardStepId: null,
    parts: [],
    attributes: [],
    definition,
  }
}
