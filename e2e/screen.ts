// The words of the browser stories: what a person does at a screen, and what every screen has to be.

import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { projectFolder } from '../tools/runtime.js'
import { findViolations } from './axe.ts'
import type { Login, Traveler } from './traveler.ts'

/** How long a story waits for what has to appear: a busy machine is slow, and who waits for nothing loses a minute. */
const patience_ms = 60_000

/** A tablet on a bench: what every screen must fit on. */
const tablet = { width: 1024, height: 768 }

/** A page that fails the story when the browser complains of anything, the content policy included. */
export async function openPage(browser: Browser, { address }: Traveler): Promise<Page> {
  const context = await browser.newContext({
    viewport: tablet,
    baseURL: address,
    colorScheme: 'light',
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(patience_ms)
  const page = await context.newPage()
  page.on('pageerror', (error) => assert.fail(`the page broke: ${error.message}`))
  page.on('console', (message) => {
    // A refused login is the answer 401, which the browser prints too.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      assert.fail(message.text())
  })
  return page
}

/** Log in at the screen that stands in every page's place while nobody is logged in. */
export async function logIn(
  page: Page,
  { email, password }: Pick<Login, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('Mail address').fill(email)
  await secretInput(page).fill(password)
  await page.keyboard.press('Enter')
}

/** The one secret input of a form: what hides what is typed has no role to find it by. */
function secretInput(within: Page | Locator): Locator {
  return within.locator('input[type=password]')
}

/** Every screen passes WCAG AA as a machine can tell, in light and in dark, and needs no sideways scrolling. */
export async function checkScreen(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction(isWhole, colorScheme)
    await page.evaluate(settleColours)
    await keepPicture(page, `${name}-${colorScheme}`)
    assert.deepEqual(await findViolations(page, colorScheme), [], `${name} in ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`)
  assert.ok((await overhang(page)) <= 0, `${name} scrolls as a whole, its header too`)
}

// Runs in the page: what is still being loaded is no screen yet, and neither is one that has not heard of its colours.
function isWhole(colorScheme: string): boolean {
  const { documentElement: root, title } = document
  const isColoured = root.dataset['mantineColorScheme'] === colorScheme
  return isColoured && / · Traveler$/.test(title) && document.querySelector('[aria-busy=true]') === null
}

// Runs in the page: what turns for ever, as a progress circle does, is not waited for.
function settleColours() {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  return Promise.allSettled(ending.map(({ finished }) => finished))
}

/** How far a page goes beyond its frame, in which only the content scrolls; 0 where no frame is seen. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    return document.querySelector('#content')?.checkVisibility() === true ? scrollHeight - clientHeight : 0
  })
}

/** `TRAVELER_PICTURES=1` keeps a picture of every screen in test-results/, to be looked at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['TRAVELER_PICTURES'] === undefined) return
  const folder = join(projectFolder, 'test-results')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Press a button and wait until what it does is done. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** What is seldom done with a step is chosen from the menu of its bar. */
export async function pressMore(page: Page, name: string): Promise<void> {
  await press(page, 'More')
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Sign in an open dialog as the person here, with the password or with the PIN that serves after a first signature. */
export async function signAsSelf(page: Page, secret: string, button = 'Sign'): Promise<void> {
  const dialog = page.getByRole('dialog')
  await secretInput(dialog).fill(secret)
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Somebody else signs at this screen, with own mail address and password. */
export async function signAsSomeoneElse(
  page: Page,
  who: Pick<Login, 'email' | 'password'>,
  button = 'Sign',
): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Signer').waitFor()
  // Where a second person has to sign, nobody else is offered.
  const box = dialog.getByLabel('Sign as someone else')
  if ((await box.count()) > 0 && !(await box.isChecked())) await box.check()
  await dialog.getByLabel('Signer').fill(who.email)
  await secretInput(dialog).fill(who.password)
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Press a button and wait for the dialog that it opens. */
export async function openDialog(page: Page, name: string): Promise<void> {
  await press(page, name)
  await page.getByRole('dialog').waitFor()
}

/** Open the dialog of a sign-off. */
export async function openSignOff(page: Page, name: string): Promise<void> {
  const signOffs = page.getByRole('region', { name: 'Sign-offs' })
  // The one that verifies it names it too, and stands after it.
  await signOffs
    .locator('> div')
    .filter({ hasText: name })
    .first()
    .getByRole('button', { name: 'Sign' })
    .click()
  await page.getByRole('dialog').waitFor()
}

/** Hand the screen over to another person. */
export async function changePerson(
  page: Page,
  { name, email, password }: Pick<Login, 'name' | 'email' | 'password'>,
): Promise<void> {
  await page.getByRole('button', { name: 'person at this device' }).click()
  await page.getByRole('menuitem', { name: 'Change person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mail address').fill(email)
  await secretInput(dialog).fill(password)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'person at this device' }).filter({ hasText: name }).waitFor()
}

/** The row of a field, by its name. */
export function fieldRow(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'To record' }).locator('> div').filter({ hasText: name })
}

/** Type a value as a person or a scanner does, with Enter at the end, and see that it is saved. */
export async function type(page: Page, name: string, value: string): Promise<void> {
  const input = page.getByRole('textbox', { name, exact: true })
  await input.fill(value)
  await input.press('Enter')
  await fieldRow(page, name).getByText('Saved').waitFor()
}

/** Enter a day. */
export async function typeDay(page: Page, name: string, day: string): Promise<void> {
  const input = page.getByLabel(name, { exact: true })
  await input.fill(day)
  await input.press('Enter')
  await fieldRow(page, name).getByText('Saved').waitFor()
}

/** Choose one of the options that stand as buttons. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('group', { name }).getByText(option, { exact: true }).click()
  await fieldRow(page, name).getByText('Saved').waitFor()
}

/** Scan or search a record and take it. */
export async function pick(page: Page, name: string, record: string): Promise<void> {
  await page
    .getByRole('combobox', { name, exact: true })
    .or(page.getByRole('textbox', { name, exact: true }))
    .fill(record)
  await page.getByRole('option', { name: new RegExp(`^${record}`) }).click()
  await fieldRow(page, name).getByText('Saved').waitFor()
}

/** Say where the unit goes when its run is completed. */
export async function pickPlace(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('Choose a place').fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

/** The chosen step stands in a state. */
export async function seeStep(page: Page, status: string): Promise<void> {
  await page.locator('section header').getByText(status, { exact: true }).waitFor()
}
