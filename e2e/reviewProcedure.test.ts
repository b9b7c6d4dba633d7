import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { z } from 'zod'
import { launchChromium } from '../tools/chromium.ts'
import { openPerson } from './program.ts'
import { changePerson, checkScreen, logIn, openDialog, openPage, press, signAsSelf } from './screen.ts'
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

const createdShape = z.object({ createProcedure: z.object({ procedure: z.object({ id: z.number() }) }) })

/** A draft that the engineer wrote past the screens, with one step. */
async function aDraft(title: string): Promise<number> {
  const engineer = await openPerson(traveler, traveler.person('Manufacturing Engineer'))
  const { createProcedure } = await engineer.ask(
    'mutation ($title: String!) { createProcedure(title: $title, type: BUILD) { procedure { id } } }',
    createdShape,
    { title },
  )
  const procedureId = createProcedure.procedure.id
  await engineer.make(['createStep', 'CreateStepInput', 'step'], { procedureId, title: 'Weld the frame' })
  return procedureId
}

const review = (page: Page): Locator => page.getByRole('region', { name: 'Review', exact: true })

async function seeInReview(page: Page, text: string | RegExp): Promise<void> {
  await review(page).getByText(text).first().waitFor()
}

/** A release that is not offered stays where it is and says why. */
async function seeNoRelease(page: Page): Promise<void> {
  await page.locator('button[aria-disabled=true]').filter({ hasText: 'Release' }).waitFor()
}

test('a draft is handed in, rejected, improved, approved with a signature and released', async () => {
  const page = await openPage(browser, traveler)
  const [engineer, quality] = [traveler.person('Manufacturing Engineer'), traveler.person('Quality Engineer')]
  await page.goto(`/procedures/${await aDraft('Weld a frame')}`)
  await logIn(page, engineer)
  await seeInReview(page, 'No role has to approve, and nobody was asked by name.')
  await press(page, 'Ask a reviewer')
  await page.getByPlaceholder('Search by name').fill(quality.name)
  await page.getByRole('option', { name: quality.name }).click()
  await checkScreen(page, 'review-ask')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask a reviewer' }).click()
  await seeInReview(page, 'has not decided yet')
  await checkScreen(page, 'review-draft')
  await press(page, 'Hand in for review')
  await seeInReview(page, 'It cannot be released yet')
  await seeNoRelease(page)
  await review(page).getByLabel('Write a comment').fill('The welder is certified.')
  await review(page).getByRole('button', { name: 'Comment', exact: true }).click()
  await review(page).getByRole('button', { name: 'Mark as resolved' }).waitFor()
  await checkScreen(page, 'review-open')

  await changePerson(page, quality)
  await press(page, 'Reject')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Weld the frame').waitFor()
  await dialog.getByLabel('What is wrong').fill('The torch is not named')
  await checkScreen(page, 'review-reject')
  await signAsSelf(page, quality.password, 'Reject')
  await seeInReview(page, /The torch is not named/)

  await changePerson(page, engineer)
  await press(page, 'Hand in for review')
  await changePerson(page, quality)
  await openDialog(page, 'Approve')
  await checkScreen(page, 'review-approve')
  await signAsSelf(page, quality.password, 'Approve')
  await seeInReview(page, 'Nothing is missing: it can be released.')
  await seeInReview(page, /You have approved it/)
  assert.equal(await page.getByRole('button', { name: 'Approve', exact: true }).count(), 0)

  // Taken back, it counts no more, stays in sight, and the release is closed again.
  await press(page, 'Withdraw my approval')
  await dialog.getByLabel('Reason').fill('I read the old drawing')
  await dialog.getByRole('button', { name: 'Withdraw my approval' }).click()
  await seeInReview(page, /I read the old drawing/)
  await seeNoRelease(page)
  await press(page, 'Approve')
  await signAsSelf(page, quality.pin ?? '', 'Approve')
  await seeInReview(page, 'Nothing is missing: it can be released.')
  await checkScreen(page, 'review-complete')

  await changePerson(page, engineer)
  await press(page, 'Release')
  await page.getByRole('button', { name: 'Start run' }).waitFor()
  await seeInReview(page, quality.name)
  await checkScreen(page, 'review-released')
})

async function seeStop(page: Page, text: string): Promise<void> {
  await page.getByRole('region', { name: 'Stops' }).getByText(text).first().waitFor()
}

test('a released version is stopped, starts no run, and starts one after the stop is lifted', async () => {
  const page = await openPage(browser, traveler)
  const engineer = traveler.person('Manufacturing Engineer')
  await page.goto('/procedures')
  await logIn(page, engineer)
  await page.getByRole('searchbox').fill('torch igniter')
  await page.getByRole('link', { name: /Assemble and test torch igniter/ }).click()
  await press(page, 'Stop…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why it is stopped').fill('Wrong torque on the drawing')
  await checkScreen(page, 'stop-dialog')
  await signAsSelf(page, engineer.password, 'Stop it')
  await seeStop(page, 'This version is stopped: no run of it starts')
  await seeStop(page, 'Runs on hold because of it')
  await checkScreen(page, 'stop-standing')
  // The start is not offered, and says why.
  await page.locator('button[aria-disabled=true]').filter({ hasText: 'Start run' }).hover()
  await page.getByRole('tooltip', { name: /is stopped: Wrong torque on the drawing/ }).waitFor()
  await page.mouse.move(0, 0)

  // One step of it too; what is stopped already is not offered again.
  await press(page, 'Stop…')
  await dialog.getByLabel('Why it is stopped').fill('The fixture is worn')
  await signAsSelf(page, engineer.pin ?? '', 'Stop it')
  const step = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Stopped$/ }) })
  await step.first().waitFor()
  await checkScreen(page, 'stop-step')

  for (const stop of ['Stopped at', 'This version is stopped']) {
    await page
      .getByRole('alert')
      .filter({ hasText: stop })
      .getByRole('button', { name: 'Lift the stop…' })
      .click()
    await dialog.getByLabel('Why it can be lifted').fill('The drawing is corrected')
    if (stop !== 'Stopped at') await checkScreen(page, 'stop-lift')
    await signAsSelf(page, engineer.pin ?? '', 'Lift the stop')
  }
  await seeStop(page, 'A stop of this version was lifted')
  await checkScreen(page, 'stop-lifted')
  await press(page, 'Start run')
  await dialog.getByText('Make a new unit').waitFor()
  await dialog.locator('form').getByRole('button', { name: 'Cancel' }).click()
  // What was held stays held until somebody has looked at it.
  await page.getByRole('link', { name: 'Look at the runs' }).first().click()
  const held = page.getByRole('table', { name: 'Runs on hold because of it' })
  await held
    .getByRole('row', { name: /Wrong torque on the drawing/ })
    .first()
    .waitFor()
  const count = await held.getByRole('checkbox').count()
  await held.getByRole('checkbox').first().check()
  await checkScreen(page, 'stop-runs')
  await press(page, 'Release one run')
  await dialog.getByLabel('Why they can go on').fill('It was torqued by the corrected drawing')
  await dialog.getByRole('button', { name: 'Release', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(
    (left) => document.querySelectorAll('main table input[type=checkbox]').length === left,
    count - 1,
  )
  // What was past it is looked at too: one issue about all of its units.
  await page.getByRole('button', { name: /^Raise an issue about/ }).click()
  await dialog.getByRole('button', { name: 'Raise it' }).click()
  await page.getByRole('heading', { level: 1, name: /The fixture is worn|Wrong torque/ }).waitFor()
})
