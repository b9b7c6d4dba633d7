import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { hire } from './hire.ts'
import { type Made, openPerson, openProgram, type Program } from './program.ts'
import { changePerson, checkScreen, logIn, openPage, press } from './screen.ts'
import { type Login, startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser

before(async () => {
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
})

/** Nobody has assigned anything to her yet. */
const newcomer: Login = {
  name: 'Nell Newcomer',
  email: 'nell@ember.example',
  password: 'ember-and-nell',
  pin: '9009',
  role: 'Operator',
}

const idShape = z.object({ currentUser: z.object({ id: z.number() }) })
const startShape = z.object({
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
  procedures: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

async function idOf(person: Login): Promise<number> {
  const asked = await openPerson(traveler, person)
  return (await asked.ask('query { currentUser { id } }', idShape)).currentUser.id
}

/** A run of the igniter's procedure that makes a unit. */
async function startRun(
  planner: Program,
  serialNumber: string,
  more: Record<string, unknown>,
): Promise<Made> {
  const { parts, procedures } = await planner.ask(
    `query {
      parts(filters: { partNumber: { eq: "EP-1000" } }) { edges { node { id } } }
      procedures(filters: { title: { ilike: "%torch igniter%" }, isLatestReleasedVersion: { eq: true } }) {
        edges { node { id } } } }`,
    startShape,
  )
  return planner.make(['createRun', 'CreateRunInput', 'run'], {
    partId: parts.edges[0]?.node.id,
    procedureId: procedures.edges[0]?.node.id,
    serialNumber,
    title: `Igniter ${serialNumber}`,
    ...more,
  })
}

const stepsShape = z.object({
  run: z.object({ steps: z.array(z.object({ id: z.number(), _etag: z.string() })) }),
})

test('an operator finds what is assigned, takes what the team has to do, and picks a run out of the pool', async () => {
  const lead = traveler.person('Lead Operator')
  const program = await openProgram(traveler)
  const planner = await openPerson(traveler, traveler.person('Planner'))
  const { userId: operatorId } = await hire(program, newcomer)
  const team = await program.make(['createTeam', 'CreateTeamInput', 'team'], { name: 'Igniter cell' })
  await program.ask(
    'mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { __typename } }',
    z.unknown(),
    { input: { teamId: team.id, userId: operatorId } },
  )
  const page = await openPage(browser, traveler)
  await page.goto('/work')
  await logIn(page, newcomer)
  await page.getByText('Nothing is assigned to you').waitFor()
  await page.getByText('What is assigned to you or to Igniter cell.').waitFor()
  await checkScreen(page, 'my-work-empty')

  await startRun(planner, 'TI-MINE', { assignedToId: operatorId, dueDate: '2020-01-31T12:00:00Z' })
  await startRun(planner, 'TI-TEAM', { assignedTeamId: team.id })
  const { id } = await startRun(planner, 'TI-STEP', { assignedToId: await idOf(lead) })
  await startRun(planner, 'TI-POOL', {})
  await startRun(planner, 'TI-GONE', {})
  const { run } = await planner.ask('query ($id: ID!) { run(id: $id) { steps { id _etag } } }', stepsShape, {
    id,
  })
  const [first, second] = run.steps
  for (const [step, assigned] of [
    [first, { assignedToId: operatorId }],
    [second, { assignedTeamId: team.id }],
  ] as const)
    await planner.make(['updateRunStep', 'UpdateRunStepInput', 'runStep'], {
      id: step?.id,
      etag: step?._etag,
      ...assigned,
    })
  await page.reload()
  const section = (name: string) => page.getByRole('table', { name, exact: true })
  await section('My runs').getByRole('link', { name: 'Igniter TI-MINE' }).waitFor()
  await section('My steps')
    .getByRole('row', { name: /Igniter TI-STEP/ })
    .waitFor()
  await section('Steps of my teams')
    .getByRole('row', { name: /Igniter cell/ })
    .waitFor()
  await checkScreen(page, 'my-work')

  await press(page, 'Take Igniter TI-TEAM')
  await section('My runs').getByRole('link', { name: 'Igniter TI-TEAM' }).waitFor()
  await section('Runs of my teams').waitFor({ state: 'hidden' })
  await page.getByText('You have Igniter TI-TEAM.').waitFor()

  await page.getByRole('link', { name: 'Pool', exact: true }).click()
  await page.getByRole('row', { name: /TI-POOL/ }).waitFor()
  await checkScreen(page, 'pool')
  await page.getByRole('button', { name: 'Take Igniter TI-POOL' }).press('Enter')
  await page.getByRole('row', { name: /TI-POOL/ }).waitFor({ state: 'hidden' })
  await page.getByText('You have Igniter TI-POOL.').waitFor()
  await checkScreen(page, 'pool-taken')
  await press(page, 'Give it back')
  await page.getByRole('row', { name: /TI-POOL/ }).waitFor()
  await press(page, 'Take Igniter TI-POOL')
  await page.getByRole('link', { name: 'Open it' }).click()
  await page.getByRole('button', { name: 'Give back' }).waitFor()
})

test('who comes second is told who has the run, and sees the pool as it is now', async () => {
  const [operator, lead] = [traveler.person('Operator'), traveler.person('Lead Operator')]
  const page = await openPage(browser, traveler)
  await page.goto('/work/pool')
  await logIn(page, operator)
  await page.getByRole('searchbox').fill('TI-GONE')
  const button = page.getByRole('button', { name: 'Take Igniter TI-GONE' })
  await button.waitFor()
  const other = await openPage(browser, traveler)
  await other.goto('/work/pool')
  await logIn(other, lead)
  await press(other, 'Take Igniter TI-GONE')
  await other.getByText('You have Igniter TI-GONE.').waitFor()
  // The first page still shows the run, until it asks anew.
  await button.click()
  await page.getByRole('alert').getByText(lead.name).waitFor()
  await page.getByText('No run in the pool matches').waitFor()
  await checkScreen(page, 'pool-refused')
  await changePerson(page, traveler.person('Planner'))
})
