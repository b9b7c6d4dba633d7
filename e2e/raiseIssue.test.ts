import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { changePerson, checkScreen, logIn, openPage } from './screen.ts'
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

test('an operator raises an issue at a failed step; quality finds it in the list and opens it', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs?q=TI-0009')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('link', { name: /TI-0009/ }).click()
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await steps
    .getByRole('button')
    .filter({ has: page.getByRole('img', { name: 'Failed' }) })
    .first()
    .click()
  const failed = page.getByRole('alert').filter({ hasText: 'failed' })
  await failed.getByRole('button', { name: 'Raise an issue' }).click()
  const dialog = page.getByRole('dialog')
  assert.match(await dialog.getByLabel('Title').inputValue(), /failed$/)
  assert.notEqual(await dialog.getByLabel('What was found').inputValue(), '')
  await dialog.getByLabel('Title').fill('Leak at the seat')
  await dialog.getByLabel('What should have been').fill('No leak at **40 bar**')
  await checkScreen(page, 'raise-issue')
  await dialog.getByRole('button', { name: 'Raise an issue' }).click()
  await page.getByText('One open issue').waitFor()
  await checkScreen(page, 'issue-at-step')

  await changePerson(page, traveler.person('Quality Engineer'))
  await page.getByRole('link', { name: 'Issues', exact: true }).click()
  const row = page.getByRole('row', { name: /Leak at the seat/ })
  await row.getByText('Pending').waitFor()
  await checkScreen(page, 'issues')
  await row.getByRole('link', { name: /Leak at the seat/ }).click()
  await page.getByText('No leak at').waitFor()
  await page.getByRole('button', { name: 'Begin the work' }).focus()
  await page.getByRole('region', { name: 'Comments', exact: true }).waitFor()
  await checkScreen(page, 'issue')
  await page.getByRole('button', { name: 'Choose a disposition' }).click()
  await dialog.getByLabel('What is to be done').waitFor()
  await checkScreen(page, 'disposition')
})
