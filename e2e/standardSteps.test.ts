import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
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

const title =
  'Clean the sealing surfaces of the oxidizer flange with isopropyl alcohol and lint-free wipes, and inspect them under ultraviolet light'
const short = 'Clean the sealing surfaces'

const tree = (page: Page): Locator => page.getByRole('navigation', { name: 'Steps' })

async function addStepBelow(page: Page, name: string): Promise<void> {
  await press(page, 'Add step')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Below the chosen step', { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(name)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
}

/** The standard step as its engineer writes it: one step, and another below it. */
async function write(page: Page): Promise<void> {
  await page.getByText('No standard step is released yet').waitFor()
  await checkScreen(page, 'standard-steps-empty')
  await press(page, 'New standard step')
  await page.getByRole('dialog').getByLabel('Title').fill(title)
  await checkScreen(page, 'standard-step-new')
  await press(page, 'Create the draft')
  await page.getByLabel('Instructions').fill('Wear **gloves**.')
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('form').getByText('Saved', { exact: true }).waitFor()
  await addStepBelow(page, 'Wipe the flange')
  await page.getByRole('form', { name: '1.1 Wipe the flange' }).waitFor()
  // It has one step at its top, which everything stands below.
  await page.locator('button[aria-disabled=true][aria-label="One level up"]').waitFor()
  await checkScreen(page, 'standard-step-editor')
  await page.getByRole('link', { name: 'Show' }).click()
}

/** Hand in, talk about a step, and have it approved by the role that has to. */
async function reviewAndRelease(page: Page): Promise<void> {
  const [quality, admin] = [traveler.person('Quality Engineer'), traveler.person('Admin')]
  await press(page, 'Hand in for review')
  await changePerson(page, admin)
  const address = page.url()
  await page.getByRole('link', { name: 'Roles that review' }).click()
  await page.getByText('No role has to approve').waitFor()
  await press(page, 'Add a role')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Role' }).fill('Quality')
  await page.getByRole('option', { name: 'Quality Engineer' }).click()
  await checkScreen(page, 'review-role-new')
  await dialog.getByRole('button', { name: 'Add a role' }).click()
  await page.getByRole('table').getByText('All standard steps').waitFor()
  await checkScreen(page, 'review-roles')

  await page.goto(address)
  await page.getByText('1 × Quality Engineer', { exact: true }).waitFor()
  await changePerson(page, quality)
  const review = page.getByRole('region', { name: 'Review', exact: true })
  await review.getByRole('combobox', { name: 'What it is about' }).click()
  await page.getByRole('option', { name: '1.1 Wipe the flange' }).click()
  await review.getByLabel('Write a comment').fill('With which wipes?')
  await review.getByRole('button', { name: 'Comment', exact: true }).click()
  await review.getByText('About 1.1 Wipe the flange').waitFor()
  await checkScreen(page, 'standard-step-review')
  await press(page, 'Reply')
  await review.getByLabel(/Reply to/).fill('Those of the clean room.')
  await press(page, 'Send reply')
  await press(page, 'Mark as resolved')
  await review.getByText('Resolved', { exact: true }).waitFor()
  await press(page, 'Approve')
  await signAsSelf(page, quality.password, 'Approve')
  await press(page, 'Release')
  await page.getByRole('button', { name: 'New draft' }).waitFor()
}

/** A procedure that uses it, and knows nothing of what comes later. */
async function useIt(page: Page): Promise<string> {
  await page.goto('/procedures')
  await press(page, 'New procedure')
  await page.getByRole('dialog').getByLabel('Title').fill('Seal the flange')
  await page.keyboard.press('Enter')
  await press(page, 'Use standard step')
  await page.getByPlaceholder('Search by title').fill('clean the sealing')
  await page.getByRole('option', { name: short }).click()
  await checkScreen(page, 'standard-step-use')
  await page.getByRole('dialog').getByRole('button', { name: 'Use standard step' }).click()
  await page.getByRole('link', { name: 'Open the standard step' }).waitFor()
  await tree(page).getByText('Wipe the flange').waitFor()
  await checkScreen(page, 'standard-step-used')
  return page.url()
}

test('a standard step is written, reviewed by its role, used, revised, taken anew, broken off and withdrawn', async () => {
  const page = await openPage(browser, traveler)
  const [engineer, quality] = [traveler.person('Manufacturing Engineer'), traveler.person('Quality Engineer')]
  await page.goto('/standard-steps')
  await logIn(page, engineer)
  await write(page)
  await reviewAndRelease(page)
  const standardStep = page.url()
  await changePerson(page, engineer)
  const procedure = await useIt(page)

  await page.goto(standardStep)
  await press(page, 'New draft')
  await tree(page).getByText('Wipe the flange').click()
  await page.getByRole('form').getByLabel('Instructions').fill('Use a new wipe for each pass.')
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('form').getByText('Saved', { exact: true }).waitFor()
  await addStepBelow(page, 'Look at it under ultraviolet light')
  await page.getByRole('link', { name: 'Show' }).click()
  await press(page, 'Hand in for review')
  await changePerson(page, quality)
  await press(page, 'Approve')
  await signAsSelf(page, quality.password, 'Approve')
  await press(page, 'Release')
  await page.getByText('Some procedures use another version').waitFor()
  await page.getByText('version 1, not the released one').waitFor()
  await page.getByRole('table', { name: 'Where it is used' }).scrollIntoViewIfNeeded()
  await checkScreen(page, 'standard-step-where-used')

  // What the newer version changes is shown before it is taken.
  await changePerson(page, engineer)
  await page.goto(procedure)
  await page.getByText('Wipe the flange is changed').waitFor()
  await page.getByText('Look at it under ultraviolet light is added').waitFor()
  await checkScreen(page, 'standard-step-newer')
  await page.getByRole('button', { name: 'Take version 2' }).waitFor()
  // Many drafts take it from where it is used.
  await page.goto(standardStep)
  await page.getByRole('checkbox', { name: /^Take the released version in/ }).check()
  await press(page, 'Bring 1 draft to version 2')
  await page
    .getByRole('table', { name: 'Where it is used' })
    .getByText('version 2', { exact: true })
    .waitFor()
  await page.goto(procedure)
  await tree(page).getByText('Look at it under ultraviolet light').waitFor()
  await openDialog(page, 'Break the link')
  await checkScreen(page, 'standard-step-break')
  await page.getByRole('dialog').getByRole('button', { name: 'Break the link' }).click()
  await page.getByRole('form').getByLabel('Instructions').waitFor()

  await page.goto('/standard-steps')
  await page.getByRole('link', { name: short }).waitFor()
  await checkScreen(page, 'standard-steps')
  await page.getByRole('link', { name: short }).click()
  await page.getByText('No procedure uses it').waitFor()
  await openDialog(page, 'Withdraw')
  await checkScreen(page, 'standard-step-withdraw')
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('It is withdrawn').first().waitFor()
  await checkScreen(page, 'standard-step-withdrawn')
})
