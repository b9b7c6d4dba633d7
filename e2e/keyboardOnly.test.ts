import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { openPage } from './screen.ts'
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

/** More stops than any of these pages has before what is looked for: beyond it the keyboard is caught somewhere. */
const mostStops = 60

/** Goes on with Tab until this has the focus; where the focus cannot be seen, the story fails. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    const { isVisible, what } = await page.evaluate(ringOfFocus)
    assert.ok(isVisible, `the focus cannot be seen at ${what}`)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail(`${mostStops} times Tab did not lead to ${wanted}`)
}

/** Whether what has the focus shows it by a ring: its own, one of its frame, or one that lies over its row. */
function ringOfFocus(): { isVisible: boolean; what: string } {
  const focused = document.activeElement
  // Where the circle ends, before it begins again.
  if (focused === document.body) return { isVisible: true, what: 'the page' }
  const rings = [
    ...['', '::after'].map((pseudo) => focused && getComputedStyle(focused, pseudo)),
    ...[focused?.nextElementSibling, focused?.closest('label')].map((one) => one && getComputedStyle(one)),
  ]
  const isVisible = rings.some(
    (style) =>
      style &&
      ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'),
  )
  return { isVisible, what: focused?.outerHTML.slice(0, 120) ?? 'nothing' }
}

async function typeLogin(page: Page, role: string): Promise<void> {
  const { email, password } = traveler.person(role)
  await page.getByLabel('Mail address').waitFor()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
}

/** In the open dialog: what is scanned is taken, and the start follows by Enter on its button. */
async function createRun(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ready to start').waitFor()
  await tabTo(page, dialog.getByRole('button', { name: 'Create run' }))
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

test('by keyboard alone a run is started from its procedure, the unit scanned', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/procedures')
  await typeLogin(page, 'Manufacturing Engineer')
  await tabTo(page, page.getByRole('link', { name: 'Inspect igniter body' }))
  await page.keyboard.press('Enter')
  const start = page.getByRole('button', { name: 'Start run' })
  await tabTo(page, start)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  // The field in hand does not unfold its list over the form before somebody types.
  assert.equal(await page.getByRole('listbox').count(), 0)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  assert.ok(
    await start.evaluate((element) => element === document.activeElement),
    'the focus is where it was',
  )
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('EB-0031')
  await page.keyboard.press('Enter')
  await createRun(page)
  await page.getByRole('heading', { level: 1, name: /EB-0031$/ }).waitFor()
})

test('by keyboard alone a run is started from its unit, the procedure typed', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/units')
  await typeLogin(page, 'Manufacturing Engineer')
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('EB-0032')
  await page.getByRole('row', { name: /TI-0012/ }).waitFor({ state: 'hidden' })
  await tabTo(page, page.getByRole('link', { name: 'EB-0032' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Start run' }))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Inspect igniter body')
  await page.keyboard.press('Enter')
  await createRun(page)
  await page.getByRole('heading', { level: 1, name: /EB-0032$/ }).waitFor()
})

test('by keyboard alone planned work is moved to another work center, stretched, and started', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule')
  await typeLogin(page, 'Planner')
  const card = page.getByRole('button', { name: /^1 × EP-1000 C/ })
  const dialog = page.getByRole('dialog')
  await tabTo(page, card)
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('combobox', { name: 'Work center' }))
  await page.keyboard.type('WC-20 Pressure test')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /^WC-20/, selected: true }).waitFor()
  const until = dialog.getByLabel('Until')
  await tabTo(page, until)
  const before = await until.inputValue()
  // The hour, behind the three parts of the date: of these any may be at its last, and begin anew.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
  assert.ok((await until.inputValue()) > before)
  await tabTo(page, dialog.getByRole('button', { name: 'Move', exact: true }))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  const workCenter = page.locator('tbody').filter({ has: page.getByRole('rowheader', { name: /^WC-20/ }) })
  await tabTo(page, workCenter.getByRole('button', { name: /^1 × EP-1000 C/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Start run' }))
  await page.keyboard.press('Enter')
  await createRun(page)
})
