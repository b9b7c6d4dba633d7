import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { installAllOf } from './installAllOf.ts'
import { addPasskey, byName, signByPasskey } from './passkeys.ts'
import { openProgram } from './program.ts'
import {
  changePerson,
  checkScreen,
  choose,
  logIn,
  openDialog,
  openPage,
  openSignOff,
  pick,
  pickPlace,
  press,
  seeStep,
  signAsSelf,
  signAsSomeoneElse,
  type,
  typeDay,
} from './screen.ts'
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

const procedureTitle = 'Assemble and test torch igniter'
const serial = 'TI-STORY-1'

test('a run is started from its procedure, worked, signed, completed and found in the list', async () => {
  const page = await openPage(browser, byName(traveler))
  const lead = traveler.person('Lead Operator')
  const quality = traveler.person('Quality Engineer')
  await page.goto('/')
  await logIn(page, lead)
  await page.getByRole('link', { name: 'Procedures' }).click()
  await page.getByRole('link', { name: procedureTitle }).click()
  await page.getByRole('button', { name: 'Start run', exact: true }).waitFor()
  await checkScreen(page, 'procedure')
  await startBlockedThenRight(page)

  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  assert.match(title, new RegExp(`^Run \\d+: EP-1000 · ${serial}$`))
  for (const work of workOf(lead, quality)) await work(page)
  await scan(page, 'EB-0031')
  await page.getByText('EB-0031 is in, as EP-1010 B.').waitFor()
  await scan(page, 'EB-0031')
  await page.getByText('No open line takes EP-1010 B.', { exact: false }).waitFor()
  await checkScreen(page, 'as-built')
  await installAllOf(await openProgram(traveler), serial)

  await checkScreen(page, 'run-worked')
  await press(page, 'I’ll do it')
  await page.getByRole('link', { name: 'My work' }).click()
  await page.getByRole('table', { name: 'To complete' }).getByRole('link', { name: title }).waitFor()
  await checkScreen(page, 'my-work-to-complete')
  await page.getByRole('link', { name: title }).click()
  await openDialog(page, 'Complete run')
  await checkScreen(page, 'complete-run')
  await pickPlace(page, 'Finished goods')
  await signAsSelf(page, lead.pin ?? '', 'Sign and complete')
  await page.getByText(`Completed by ${lead.name}`).waitFor()

  const evidence = page.getByRole('link', { name: 'Evidence (PDF)' })
  const given = await page.request.get((await evidence.getAttribute('href')) ?? '')
  assert.equal(given.headers()['content-type'], 'application/pdf')
  assert.equal((await given.body()).subarray(0, 5).toString(), '%PDF-')

  await page.getByRole('link', { name: 'As it was on …' }).click()
  await page.getByText('You are looking at the past.', { exact: false }).waitFor()
  await page.getByRole('region', { name: 'Record so far' }).getByText('4 Final inspection').waitFor()
  await checkScreen(page, 'run-as-it-was')
  // Long before the run was there.
  await page.getByLabel('Moment').fill('2026-01-01T08:00')
  await page.getByLabel('Moment').press('Enter')
  await page.getByText('There was no such run at that moment.', { exact: false }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Complete run' }).count(), 0)
  await page.getByRole('link', { name: 'Back to now' }).click()
  await page.getByText(`Completed by ${lead.name}`).waitFor()

  await page.getByRole('link', { name: 'Runs' }).click()
  await page.getByRole('searchbox').fill(serial)
  await page.getByRole('row', { name: title }).getByText('Complete', { exact: true }).waitFor()
  await checkScreen(page, 'runs')

  await page.getByRole('row', { name: title }).getByRole('link').first().click()
  await changePerson(page, quality)
  await reopen(page, traveler.person('Admin'))
  const second = traveler.person('Admin').name
  await page
    .getByText(new RegExp(`^Reopened by ${quality.name}, .*; ${second} signed as second person$`))
    .waitFor()
  await checkScreen(page, 'run-reopened')
})

/** Somebody else than who reopens signs for it. */
async function reopen(page: Page, second: Login): Promise<void> {
  await press(page, 'Reopen run')
  await page.getByRole('dialog').getByLabel('Reason').fill('The serial of the plug was misread')
  await checkScreen(page, 'reopen-run')
  await signAsSomeoneElse(page, second, 'Sign and reopen')
}

/** As a scanner does it: what it reads, and Enter. */
async function scan(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Scan or type a serial or lot to install it')
  await field.fill(text)
  await field.press('Enter')
}

/** First on a unit that another run is building: Create stays shut and says why. Then on a new unit, of the part that it makes. */
async function startBlockedThenRight(page: Page): Promise<void> {
  await press(page, 'Start run')
  const create = page.getByRole('button', { name: 'Create run' })
  await page.getByText('Existing unit').click()
  await page.getByText('Choose the unit that the run is to build.').waitFor()
  assert.ok(await create.isDisabled())
  await page.getByPlaceholder('Search by serial, lot or part number').fill('TI-0011')
  await page.getByRole('option', { name: /TI-0011/ }).click()
  await page.getByText(/is being built by run/).waitFor()
  assert.ok(await create.isDisabled())
  await checkScreen(page, 'start-blocked')

  await page.getByText('Make a new unit').click()
  await page.getByLabel('Serial number').fill(serial)
  await page.getByText('Ready to start').waitFor()
  assert.match(await page.getByPlaceholder('Search by part number or name').inputValue(), /^EP-1000/)
  await checkScreen(page, 'start-ready')
  await page.getByLabel('Serial number').press('Enter')
}

type Work = (page: Page) => Promise<void>

/** Start the step that the screen shows, do its work, and complete it; the screen goes on to the next by itself. */
function step(title: string, work: Work, before?: Work): Work {
  return async (page) => {
    await page.getByRole('heading', { level: 2, name: title }).waitFor()
    await before?.(page)
    await press(page, 'Start')
    await seeStep(page, 'In progress')
    await work(page)
    await press(page, 'Complete')
    await page.getByRole('heading', { level: 2, name: title }).waitFor({ state: 'hidden' })
  }
}

/** The work of the demonstration's igniter, as the lead does it and quality verifies it. */
function workOf(lead: Login, quality: Login): readonly Work[] {
  return [
    step('Check the kit', async (page) => {
      await type(page, 'Lines missing from the kit', '0')
      await choose(page, 'Cleanliness of body and cap', 'Level 300A')
      await typeDay(page, 'Kit packed on', '2026-01-31')
      await type(page, 'Lubricant, days left', '240')
    }),
    step('Fit the orifices', async (page) => {
      await type(page, 'GOX orifice, marked', '0.850')
      await type(page, 'Methane orifice, marked', '0.65')
      await type(page, 'Seated below the face, of 2', '2')
      assert.equal(await page.getByRole('textbox', { name: 'GOX orifice, marked' }).inputValue(), '0.850')
    }),
    step('Fit the seal and the cap', async (page) => {
      await type(page, 'Scratches on the ring', '0')
      await choose(page, 'Looked at with', 'Magnifier 10 ×')
      await openSignOff(page, 'Cap fitted')
      await checkScreen(page, 'sign')
      await signAsSelf(page, lead.password)
    }),
    step('Torque the cap screws', async (page) => {
      await pick(page, 'Torque wrench', 'TW-03')
      await type(page, 'Final torque', '2.8')
      await openSignOff(page, 'Torqued')
      await signAsSelf(page, lead.pin ?? '')
      await openSignOff(page, 'Torque verified')
      await checkScreen(page, 'sign-someone-else')
      await signAsSomeoneElse(page, quality)
    }),
    step('Fit the spark plug', async (page) => {
      await type(page, 'Electrode gap', '0.70')
      await type(page, 'Plug torque', '11')
      await type(page, 'Insulation at 500 V', '250')
    }),
    step('Fit the port fittings', async (page) => {
      await type(page, 'Torque J1', '18')
      await type(page, 'Torque J2', '18')
    }),
    step(
      'Proof pressure',
      async (page) => {
        await type(page, 'Proof pressure', '46')
        await type(page, 'Held for', '5')
        await type(page, 'Leaks heard, deformations seen', '0')
      },
      async (page) => {
        await page.getByRole('button', { name: 'Approve', exact: true }).waitFor()
        await checkScreen(page, 'gate')
        await press(page, 'Approve')
        await signAsSomeoneElse(page, quality, 'Approve')
      },
    ),
    step('Helium leak test', async (page) => {
      await type(page, 'Leak rate', '0.00005')
      await choose(page, 'Method', 'Sniffer')
      await pick(page, 'Leak detector', 'LD-01')
      await type(page, 'Leak detector, days to calibration', '120')
    }),
    step('Spark test', async (page) => {
      await type(page, 'Sparks at the gap, of 20', '20')
      await type(page, 'Sparks elsewhere', '0')
    }),
    step('Final inspection', async (page) => {
      await type(page, 'Differences from the traveler', '0')
      for (const cap of ['J1', 'J2', 'Nozzle', 'Electrode']) await choose(page, 'Protective caps fitted', cap)
      await addPasskey(page, lead)
      await openSignOff(page, 'Built and tested')
      await signByPasskey(page)
      await openSignOff(page, 'Inspected')
      await signAsSomeoneElse(page, quality)
    }),
  ]
}
