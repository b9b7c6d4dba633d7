import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { checkScreen, logIn, openPage, press } from './screen.ts'
import { startTraveler, type Traveler } from './traveler.ts'

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

const hotFire = /^Igniters for the Cinder 05 hot fire/

async function openBoard(role: string): Promise<Page> {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule')
  await logIn(page, traveler.person(role))
  await page.getByRole('table', { name: 'Scheduling board' }).waitFor()
  return page
}

const board = (page: Page): Locator => page.getByRole('table', { name: 'Scheduling board' })

/** When a card starts, as its form says. */
async function startOf(page: Page, card: RegExp): Promise<string> {
  await page.getByRole('button', { name: card }).click()
  const start = await page.getByRole('dialog').getByLabel('From').inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return start
}

/** A day of a work center, in the free row below its cards. */
function freeDay(page: Page, workCenter: string, day: string): Locator {
  const center = board(page)
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${workCenter}`) }) })
  return center.getByRole('row').last().locator(`td[data-day="${day}"]`)
}

const dayFrom = (start: string, days: number): string =>
  new Date(Date.parse(`${start.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

test('planned work is dragged to another day and work center, taken off the board and put on again by form', async () => {
  const page = await openBoard('Planner')
  const card = page.getByRole('button', { name: hotFire })
  await card.waitFor()
  await page
    .getByText(/\d of \d+ h/)
    .first()
    .waitFor()
  await checkScreen(page, 'board')
  const start = await startOf(page, hotFire)
  const monday = await board(page).locator('td[data-day]').first().getAttribute('data-day')
  const target = dayFrom(monday ?? '', 8)
  await card.dragTo(freeDay(page, 'WC-20', target))
  await freeDay(page, 'WC-20', target).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0)
  await assert.doesNotReject(
    board(page)
      .locator('tbody')
      .filter({ has: page.getByRole('rowheader', { name: /^WC-20/ }) })
      .getByRole('button', { name: hotFire })
      .waitFor(),
  )
  assert.equal(await startOf(page, hotFire), `${target}${start.slice(10)}`)

  await page.getByRole('button', { name: hotFire }).press('Enter')
  await page.getByRole('dialog').getByText('Nothing stands in the way of its start.').waitFor()
  await checkScreen(page, 'board-move')
  await press(page, 'Take off the board')
  const side = page.getByRole('region', { name: 'To be scheduled' })
  await side.getByRole('button', { name: hotFire }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('From').fill(`${target}T08:00`)
  await dialog.getByLabel('Until').fill(`${dayFrom(target, -1)}T08:00`)
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  await dialog.getByLabel('Until').fill(`${dayFrom(target, 1)}T16:00`)
  await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await side.getByRole('button', { name: hotFire }).waitFor({ state: 'hidden' })
  await board(page).getByRole('button', { name: hotFire }).waitFor()
})

test('who moves what another planner moved meanwhile is told, and sees where it lies now', async () => {
  const [page, other] = [await openBoard('Planner'), await openBoard('Planner')]
  const card = /^1 × EP-1000 C/
  await page.getByRole('button', { name: card }).click()
  await other.getByRole('button', { name: card }).click()
  for (const [one, day] of [
    [other, '2'],
    [page, '3'],
  ] as const) {
    const from = one.getByRole('dialog').getByLabel('From')
    await from.fill((await from.inputValue()).replace(/\d{2}$/, `0${day}`))
  }
  await press(other, 'Move')
  await other.getByRole('dialog').waitFor({ state: 'hidden' })
  await press(page, 'Move')
  await page
    .getByRole('dialog')
    .getByText(/Somebody changed it meanwhile; it stands there now: WC-10/)
    .first()
    .waitFor()
  await checkScreen(page, 'board-conflict')
  await press(page, 'Move')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

const runShape = z.object({
  runs: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.number(),
          _etag: z.string(),
          steps: z.array(z.object({ id: z.number(), _etag: z.string(), status: z.string() })),
        }),
      }),
    ),
  }),
  locations: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

/** A run with a failed step, at WC-20: the step is to be done again tomorrow, and the one before it is done. */
async function scheduleRedo(serial: string): Promise<void> {
  const [lead, planner] = [
    await openPerson(traveler, traveler.person('Lead Operator')),
    await openPerson(traveler, traveler.person('Planner')),
  ]
  const { runs, locations } = await planner.ask(
    `query ($serial: String!) {
      runs(filters: { partInventory: { serialNumber: { eq: $serial } } }) {
        edges { node { id _etag steps { id _etag status } } } }
      locations(filters: { name: { ilike: "WC-20%" } }) { edges { node { id } } } }`,
    runShape,
    { serial },
  )
  const run = runs.edges[0]?.node
  const step = run?.steps.findLast(({ status }) => status === 'FAILED')
  const again = await lead.make(['redoRunStep', 'RedoRunStepInput', 'runStep'], {
    id: step?.id,
    etag: step?._etag,
    reason: 'With another plug.',
  })
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  await planner.make(['scheduleRunStep', 'ScheduleRunStepInput', 'runStep'], {
    ...again,
    scheduledStart: at(24),
    scheduledEnd: at(26),
  })
  await planner.make(['updateRun', 'UpdateRunInput', 'run'], {
    id: run?.id,
    etag: run?._etag,
    locationId: locations.edges[0]?.node.id,
  })
}

const placesShape = z.object({
  locations: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
  parts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

test('a day with more work than its shifts can do says by how much', async () => {
  const planner = await openPerson(traveler, traveler.person('Planner'))
  const { locations, parts } = await planner.ask(
    `query {
      locations(filters: { name: { ilike: "WC-20%" } }) { edges { node { id } } }
      parts(filters: { partNumber: { eq: "EP-1010" } }) { edges { node { id } } } }`,
    placesShape,
  )
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  for (const orderReference of ['SO-A', 'SO-B'])
    await planner.make(['createPlannedRun', 'CreatePlannedRunInput', 'plannedRun'], {
      partId: parts.edges[0]?.node.id,
      quantity: 1,
      locationId: locations.edges[0]?.node.id,
      windowStart: at(0),
      windowEnd: at(24 * 7),
      orderReference,
    })
  const page = await openBoard('Planner')
  await page.getByText('16 h too much').first().waitFor()
  await page.getByText('16 h too much').first().scrollIntoViewIfNeeded()
  await checkScreen(page, 'board-overload')
})

test('a run cannot be put before what its next step waits for: the rule is said, and the run stays', async () => {
  await scheduleRedo('TI-0009')
  const page = await openBoard('Planner')
  const card = page.getByRole('button', { name: /^TI-0009 · EP-1000/ })
  await card.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('From').fill('2020-03-02T08:00')
  await dialog.getByLabel('Until').fill('')
  await press(page, 'Move')
  await dialog
    .getByText(/must begin after step/)
    .first()
    .waitFor()
  await checkScreen(page, 'board-dependency')
  await page.keyboard.press('Escape')
  await card.waitFor()
})

test('planned work is started from the board', async () => {
  const page = await openBoard('Planner')
  await page.getByRole('button', { name: /^1 × EP-1000 C/ }).click()
  await press(page, 'Start run')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ready to start').waitFor()
  await press(page, 'Create run')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
})
