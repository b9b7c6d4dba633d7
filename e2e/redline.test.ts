import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import {
  checkScreen,
  logIn,
  openDialog,
  openPage,
  press,
  pressMore,
  seeStep,
  signAsSomeoneElse,
} from './screen.ts'
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

test('a step is redlined in one run, approved by an engineer and by quality, and reads as it says now once it is applied', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, traveler.person('Admin'))
  await page.getByRole('searchbox').fill('TI-0008')
  await page.getByRole('link', { name: /TI-0008/ }).click()
  await page.getByRole('navigation', { name: 'Steps' }).getByText('Fit the port fittings').click()
  await pressMore(page, 'Redline')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why is the step changed?').fill('Drawing C says 21 N·m')
  await checkScreen(page, 'redline-begin')
  await dialog.getByRole('button', { name: 'Begin the redline' }).click()

  await page.getByText('Nothing differs yet.').waitFor()
  const instructions = page.getByLabel('Instructions', { exact: true })
  await instructions.fill(`Oil the threads first.\n\n${await instructions.inputValue()}`)
  await page.getByRole('button', { name: 'Send to review' }).focus()
  await page.getByText('What you typed is not saved yet').first().waitFor()
  await press(page, 'Save')
  await page.getByRole('region', { name: 'Instructions' }).getByText('Added').waitFor()
  await press(page, 'Edit Torque J1')
  await dialog.getByLabel('Maximum').fill('21')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const changed = page.getByRole('row', { name: /Torque J1: limits/ })
  await changed.waitFor()
  assert.match(await changed.innerText(), /Maximum 19[\s\S]*Maximum 21/)
  await checkScreen(page, 'redline-draft')
  await press(page, 'Send to review')
  await page.getByText('It is frozen').waitFor()
  await page.getByRole('button', { name: 'Apply', exact: true }).focus()
  await page.getByText('Not everybody has approved it yet.').first().waitFor()
  await openDialog(page, 'Approve')
  await checkScreen(page, 'redline-approve')
  await signAsSomeoneElse(page, traveler.person('Manufacturing Engineer'), 'Approve')
  await press(page, 'Approve')
  await signAsSomeoneElse(page, traveler.person('Quality Engineer'), 'Approve')
  await page.getByText('Everybody has approved who is wanted').waitFor()
  await page.getByText('1 of 1 given').nth(1).waitFor()
  await page.getByRole('link', { name: 'Open the step' }).click()
  await page.getByText('is changing this step').waitFor()
  await checkScreen(page, 'redline-open')
  await page.getByRole('link', { name: 'Show the redline' }).click()
  await press(page, 'Apply')
  await page.getByText(/^Applied by/).waitFor()
  await page.getByRole('link', { name: 'Open the step' }).click()
  await seeStep(page, 'To do')
  await page.getByText('Oil the threads first.').waitFor()
  await page.getByText('Changed for this run').waitFor()
  await checkScreen(page, 'redline-applied')

  await pressMore(page, 'Redline')
  await dialog.getByLabel('Why is the step changed?').fill('The gasket leaked on the last one')
  await dialog.getByText('A step is added behind it').click()
  await dialog.getByLabel('Title of the new step').fill('Leak test')
  await checkScreen(page, 'redline-add')
  await dialog.getByRole('button', { name: 'Begin the redline' }).click()
  const order = page.getByRole('region', { name: 'Order of work' })
  await order.getByText(/^Step [\d.]+A waits for step [\d.]+$/).waitFor()
  await order.getByRole('combobox', { name: 'Stands' }).click()
  await page.getByRole('option', { name: 'Before all others of its level' }).click()
  await page.getByRole('row', { name: /Stands/ }).waitFor()
  await checkScreen(page, 'redline-order')
  await page.getByRole('link', { name: 'Open the step' }).click()
  await page.getByRole('button', { name: /^Redline .*A Leak test/ }).waitFor()
})
