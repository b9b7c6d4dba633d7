import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { hire } from './hire.ts'
import { openProgram } from './program.ts'
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

/** The second engineer, who writes in the same draft. */
const colleague: Login = {
  name: 'Mika Coauthor',
  email: 'mika@ember.example',
  password: 'ember-and-mika',
  pin: '6116',
  role: 'Manufacturing Engineer',
}

/** The rows of the tree as they are read, with their numbers. */
async function seeTree(page: Page, titles: readonly string[]): Promise<void> {
  const rows = page.getByRole('navigation', { name: 'Steps' }).getByRole('button')
  await rows.nth(titles.length - 1).waitFor()
  for (const [nth, title] of titles.entries()) await rows.nth(nth).filter({ hasText: title }).waitFor()
  assert.equal(await rows.count(), titles.length)
}

async function addStep(page: Page, title: string, where?: string): Promise<void> {
  await press(page, 'Add step')
  const dialog = page.getByRole('dialog')
  if (where !== undefined) await dialog.getByText(where, { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await stepForm(page, title).waitFor()
}

const stepForm = (page: Page, title: string): Locator =>
  page.getByRole('form', { name: new RegExp(`^[\\d.]+ ${title}$`) })

async function addField(page: Page, name: string, kind: string, fill?: (dialog: Locator) => Promise<void>) {
  await press(page, 'Add field')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  if (kind !== 'Text') {
    await dialog.getByRole('combobox', { name: 'Type' }).click()
    await page.getByRole('option', { name: kind, exact: true }).click()
  }
  await fill?.(dialog)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('region', { name: 'Fields' }).getByText(name, { exact: true }).waitFor()
}

async function pickRole(page: Page, dialog: Locator, name: string, role: string): Promise<void> {
  await dialog.getByRole('combobox', { name }).fill(role)
  await page.getByRole('option', { name: role, exact: true }).click()
}

async function writeTree(page: Page): Promise<void> {
  await addStep(page, 'Prepare')
  await addStep(page, 'Test')
  await addStep(page, 'Torque the screws')
  await addStep(page, 'Clean', 'Below the chosen step')
  await seeTree(page, ['1Prepare', '2Test', '3Torque the screws', '3.1Clean'])
  await press(page, 'One level up')
  await seeTree(page, ['1Prepare', '2Test', '3Torque the screws', '4Clean'])
  // By keyboard: up twice, then below the step before.
  await page.locator('[aria-current=step]').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await seeTree(page, ['1Prepare', '2Test', '3Clean', '4Torque the screws'])
  await page.keyboard.press('Alt+ArrowUp')
  await seeTree(page, ['1Prepare', '2Clean', '3Test', '4Torque the screws'])
  await page.keyboard.press('Alt+ArrowRight')
  await seeTree(page, ['1Prepare', '1.1Clean', '2Test', '3Torque the screws'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await seeTree(page, ['1Prepare', '1.1Clean', '2Torque the screws', '3Test'])
}

async function writeTorqueStep(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Torque the screws').click()
  const form = stepForm(page, 'Torque the screws')
  await form.getByLabel('Instructions').fill('## Tools\n\n- Wrench\n- **Clean** gloves')
  await form.getByRole('region', { name: 'As operators will see it' }).getByText('Wrench').waitFor()
  await form.getByLabel('Minutes it takes').fill('soon')
  await form.getByText('Is not a whole number').waitFor()
  await form.getByLabel('Minutes it takes').fill('15')
  await form.getByText('Not saved yet').waitFor()
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('Saved', { exact: true }).waitFor()

  await addField(page, 'Torque', 'Number', async (dialog) => {
    await dialog.getByLabel('Unit').fill('N·m')
    await dialog.getByLabel('Minimum').fill('nine')
    // What is wrong stands beside the field, and what was typed stays.
    await dialog.getByText('Is not a number').waitFor()
    await checkScreen(page, 'editor-field-refused')
    await dialog.getByLabel('Minimum').fill('9.50')
    await dialog.getByLabel('Maximum').fill('11')
  })
  await addField(page, 'Finding', 'Choice', (dialog) => dialog.getByLabel('Options').fill('Pass\nFail'))
  await addField(page, 'Remark', 'Text')
  await addField(page, 'Wrench used', 'Tool')
  await addField(page, 'Done', 'Sign-off')
  await press(page, 'Move Remark up')
  await page
    .getByRole('region', { name: 'Fields' })
    .getByRole('listitem')
    .nth(1)
    .filter({ hasText: 'Remark' })
    .waitFor()
  await press(page, 'Remove Wrench used')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Wrench used').waitFor({ state: 'hidden' })
  await press(page, 'Checks of Torque')
  const checks = page.getByRole('dialog')
  await checks.getByRole('combobox', { name: 'The value must be' }).click()
  await page.getByRole('option', { name: 'not equal' }).click()
  await checks.getByLabel('than or to').fill('10.00')
  await checks.getByRole('button', { name: 'Add check' }).click()
  await checks.getByText('not equal 10').waitFor()
  await checks.getByRole('button', { name: 'Close' }).click()
  await checkScreen(page, 'editor-step')

  await page.getByPlaceholder('Wait for another step').click()
  await page.getByRole('option', { name: '1.1 Clean' }).click()
  await page.getByRole('button', { name: 'Do not wait for 1.1 Clean' }).waitFor()
  // Drawn beside what the order of the steps says; how long after is said of what is drawn.
  const waits = page.getByRole('region', { name: 'Waits for' })
  await waits.getByText('by the order of the steps').waitFor()
  await press(page, 'Time after 1.1 Clean')
  const lag = page.getByRole('dialog')
  await lag.getByLabel('At least, in minutes').fill('30')
  await lag.getByLabel('At most, in minutes').fill('20')
  await lag.getByRole('button', { name: 'Save' }).click()
  await lag.getByText(/is below the minimum lag/i).waitFor()
  await checkScreen(page, 'editor-lag')
  await lag.getByLabel('At most, in minutes').fill('90')
  await lag.getByRole('button', { name: 'Save' }).click()
  await waits.getByText('at least 30 min after it, at most 90 min after it').waitFor()
  await press(page, 'Add attribute')
  await lag.getByLabel('Name').fill('Station')
  await lag.getByLabel('Value').fill('B2')
  await lag.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('table', { name: 'Attributes' }).getByText('Station').waitFor()
  await press(page, 'Add approval')
  const gate = page.getByRole('dialog')
  await gate.getByText('Hold point', { exact: true }).click()
  await pickRole(page, gate, 'Role', 'Quality Engineer')
  await checkScreen(page, 'editor-gate')
  await gate.getByRole('button', { name: 'Add approval' }).click()
  await page.getByText('Before it is completed · 1 × Quality Engineer').waitFor()
  await page.getByRole('region', { name: 'Approvals' }).scrollIntoViewIfNeeded()
  await checkScreen(page, 'editor-step-below')
}

async function writeGridStep(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Test', { exact: true }).click()
  const form = stepForm(page, 'Test')
  await form.getByText('A grid of rows').click()
  await form.getByRole('button', { name: 'Save' }).click()
  const grid = page.getByRole('region', { name: 'Grid' })
  for (const header of ['Leak rate', 'Pressure']) {
    await grid.getByRole('button', { name: 'Add column' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Header').fill(header)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await grid.getByText(header, { exact: true }).waitFor()
  }
  await grid.getByRole('button', { name: 'Move Pressure up' }).click()
  await grid.getByRole('listitem').first().filter({ hasText: 'Pressure' }).waitFor()
  await grid.getByRole('button', { name: 'Add row' }).click()
  await grid.getByText('1 row', { exact: true }).waitFor()
  await grid.scrollIntoViewIfNeeded()
  await checkScreen(page, 'editor-grid')
}

test('a procedure is written, handed in, released by quality and started from its page', async () => {
  const page = await openPage(browser, traveler)
  const [engineer, quality] = [traveler.person('Manufacturing Engineer'), traveler.person('Quality Engineer')]
  await page.goto('/procedures')
  await logIn(page, engineer)
  await press(page, 'New procedure')
  await page.getByRole('dialog').getByLabel('Title').fill('Mount the bracket')
  await checkScreen(page, 'new-procedure')
  await page.keyboard.press('Enter')
  await page.getByText('No steps yet').first().waitFor()
  await checkScreen(page, 'editor-empty')
  await page.getByText('Add a step first.').waitFor({ state: 'attached' })

  await writeTree(page)
  await writeTorqueStep(page)
  await writeGridStep(page)
  await press(page, 'Settings')
  await page.getByRole('dialog').getByLabel('Description').fill('For the first frames.')
  await checkScreen(page, 'editor-settings')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await press(page, 'Hand in for review')
  await page.getByRole('button', { name: 'Back to draft' }).waitFor()
  await checkScreen(page, 'procedure-in-review')

  await changePerson(page, quality)
  await press(page, 'Release')
  await page.getByRole('button', { name: 'Start run' }).waitFor()
  await page.getByText('After 1.1 Clean (at least 30 min, at most 90 min)').waitFor()
  await page.getByText('Station: B2').waitFor()
  await page.getByText('not equal 10.00 N·m').waitFor()
  await page.getByText('Leak rate').waitFor()
  await checkScreen(page, 'procedure-released')
  await press(page, 'Start run')
  await page.getByPlaceholder('Search by part number or name').fill('EP-1000')
  await page.getByRole('option', { name: /EP-1000 C/ }).click()
  await page.getByRole('dialog').getByLabel('Serial number').fill('TI-WRITTEN')
  await page.getByRole('dialog').getByRole('button', { name: 'Create run' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Torque the screws').waitFor()
})

test('two engineers in one draft lose nothing: what differs goes together, what clashes is asked about', async () => {
  await hire(await openProgram(traveler), colleague)
  const [mine, theirs] = [await openPage(browser, traveler), await openPage(browser, traveler)]
  await mine.goto('/procedures')
  await logIn(mine, traveler.person('Manufacturing Engineer'))
  await mine.getByRole('searchbox').fill('Mount the bracket')
  await mine.getByRole('link', { name: 'Mount the bracket' }).click()
  await press(mine, 'New draft')
  await mine.getByRole('navigation', { name: 'Steps' }).getByText('Torque the screws').click()
  const myForm = stepForm(mine, 'Torque the screws')
  await myForm.getByLabel('Minutes it takes').fill('20')
  await myForm.getByLabel('Instructions').fill('Mine.')
  // Another step is looked at meanwhile; what was typed is still there.
  await mine.getByRole('navigation', { name: 'Steps' }).getByText('Prepare').click()
  await mine.getByRole('img', { name: 'Not saved yet' }).waitFor()
  await mine.getByRole('navigation', { name: 'Steps' }).getByText('Torque the screws').click()
  assert.equal(await myForm.getByLabel('Instructions').inputValue(), 'Mine.')

  await theirs.goto(mine.url())
  await logIn(theirs, colleague)
  const theirForm = stepForm(theirs, 'Torque the screws')
  await theirForm.getByLabel('Instructions').fill('Theirs.')
  await theirForm.getByLabel('Title').fill('Tighten the screws')
  await theirForm.getByRole('button', { name: 'Save' }).click()
  await stepForm(theirs, 'Tighten the screws').getByText('Saved', { exact: true }).waitFor()

  const merged = stepForm(mine, 'Tighten the screws')
  await merged.getByText('They saved: Theirs.').waitFor()
  await checkScreen(mine, 'editor-conflict')
  assert.equal(await merged.getByLabel('Title').inputValue(), 'Tighten the screws')
  assert.equal(await merged.getByLabel('Instructions').inputValue(), 'Mine.')
  await merged.getByRole('button', { name: 'Keep mine' }).click()
  await merged.getByRole('button', { name: 'Save' }).click()
  await merged.getByText('Saved', { exact: true }).waitFor()
  await theirs.getByRole('form').getByRole('region', { name: 'As operators' }).getByText('Mine.').waitFor()
  assert.equal(await theirs.getByRole('form').getByLabel('Minutes it takes').inputValue(), '20')
})
