import { z } from 'zod'
import { type DemoPerson, shownId } from '../demoPerson.ts'

const shape = z.object({
  run: z.object({
    _etag: z.string(),
    steps: z.array(
      z.object({
        id: shownId,
        _etag: z.string(),
        number: z.string(),
        title: z.string(),
        gates: z.array(z.object({ number: z.number() })),
        fields: z.array(z.object({ id: shownId, name: z.string(), _etag: z.string() })),
      }),
    ),
  }),
})

const document = `query ($id: ID!) {
  run(id: $id) { _etag steps { id _etag number title gates { number } fields { id name _etag } } }
}`

export type RunRead = z.output<typeof shape>['run']

/** A run with its steps as they stand. */
export async function readRun(person: DemoPerson, id: string): Promise<RunRead> {
  return (await person.ask(document, shape, { id })).run
}

/** A step as it stands, by its number or title. */
export async function readStep(
  person: DemoPerson,
  runId: string,
  named: string,
): Promise<RunRead['steps'][number]> {
  const { steps } = await readRun(person, runId)
  const step = steps.find(({ number, title }) => number === named || title === named)
  if (step === undefined) throw new Error(`The demonstration has no step ${named} in run ${runId}`)
  return step
}

/** A field of such a step, by its name, as it is changed. */
export function fieldOf(
  { fields, title }: { readonly title: string; readonly fields: RunRead['steps'][number]['fields'] },
  name: string,
): { readonly id: string; readonly etag: string } {
  const field = fields.find((one) => one.name === name)
  if (field === undefined) throw new Error(`The demonstration has no field ${name} in step ${title}`)
  return { id: field.id, etag: field._etag }
}
