import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { changePerson, checkScreen, logIn, openPage, press } from './screen.ts'
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

test('a rework is started from its unit, which is filled in, with the line that it changes, picked up by an operator and put back', async () => {
  const page = await openPage(browser, traveler)
  const [engineer, operator] = [traveler.person('Manufacturing Engineer'), traveler.person('Operator')]
  await page.goto('/units')
  await logIn(page, engineer)
  await page.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Available', exact: true }).click()
  await page.waitForURL(/status=.*AVAILABLE/)
  await page.keyboard.press('Escape')
  const link = page
    .getByRole('row', { name: /EP-1000.*Available/ })
    .getByRole('link')
    .first()
  const serial = await link.innerText()
  await link.click()
  await page.getByRole('heading', { level: 1, name: serial }).waitFor()
  await press(page, 'Start run')
  const dialog = page.getByRole('dialog')
  await page.getByPlaceholder('Search by title').fill('torch igniter')
  await page.getByRole('option', { name: /Assemble and test torch igniter/ }).click()
  await dialog.getByText('More: purpose, due date, order, priority, batch').click()
  await dialog.getByLabel('Or a new batch').fill('Flight set 4')
  await dialog.getByRole('combobox', { name: 'Purpose' }).click()
  await page.getByRole('option', { name: 'Rework' }).click()
  await dialog.getByLabel(/^EP-1040/).check()
  await dialog.getByText('Say why the run must change the lines that you chose.').waitFor()
  await dialog.getByLabel('Why the run must change them').fill('The seal leaks')
  await page.getByText('Ready to start').waitFor()
  await checkScreen(page, 'start-from-unit')
  await dialog.getByRole('button', { name: 'Create run' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await page.getByRole('heading', { level: 1, name: new RegExp(`· ${serial}$`) }).waitFor()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByText(/^Batch \d+: Flight set 4$/).waitFor()
  await page.getByText('1 of 10 lines are open to change').waitFor()
  await changePerson(page, operator)
  await press(page, 'I’ll do it')
  await page.getByRole('button', { name: 'Give back' }).waitFor()
  await checkScreen(page, 'run-taken')
  await press(page, 'Give back')
  await page.getByRole('button', { name: 'I’ll do it' }).waitFor()
  // The unit says what it waits for.
  await page.getByRole('link', { name: serial, exact: true }).click()
  await page.getByText('It is worked on, and free when this is completed or canceled:').waitFor()
  await page
    .getByRole('status')
    .getByRole('link', { name: new RegExp(`· ${serial}$`) })
    .waitFor()
  await checkScreen(page, 'unit-in-work')
})

test('at a unit of a part that nothing is linked to, the dialog says so before a procedure is chosen', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/units')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('searchbox').fill('EP-1060')
  await page
    .getByRole('row', { name: /EP-1060/ })
    .getByRole('link')
    .first()
    .click()
  await press(page, 'Start run')
  await page.getByText(/^No procedures available for this part/).waitFor()
  await page.getByRole('dialog').getByRole('link', { name: 'Open the part' }).waitFor()
  await page.getByPlaceholder('Search by title').click()
  await page
    .getByRole('option', { name: /not linked to this part/ })
    .first()
    .waitFor()
  await checkScreen(page, 'start-without-procedure')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('More: purpose, due date, order, priority, batch').click()
  await dialog.getByLabel('Priority').fill('high')
  await dialog.getByText('Give a whole number from −1000 to 1000.').waitFor()
})

test('stock is split and merged again from its page, and the ledger tells what happened', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/units?q=EP-1095&status=%5B%22AVAILABLE%22%5D')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page
    .getByRole('row', { name: /EP-1095/ })
    .getByRole('link')
    .first()
    .click()
  await press(page, 'Stock')
  await page.getByRole('menuitem', { name: 'Split' }).click()
  await page.getByLabel('How much').fill('2')
  await press(page, 'Split')
  await page.getByRole('row', { name: /Recorded \+2 2/ }).waitFor()
  await press(page, 'Stock')
  await page.getByRole('menuitem', { name: 'Merge' }).click()
  await page.getByLabel(/recorded/).check()
  await checkScreen(page, 'merge-lots')
  await press(page, 'Merge')
  await page.getByText('It became part of another lot, and is counted there.').waitFor()
  await page.getByRole('row', { name: /Merged −2 0/ }).waitFor()
  await checkScreen(page, 'ledger')
})
