import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { checkScreen, logIn, openPage } from './screen.ts'
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

test('who asks why one unit failed puts its run beside one that passed, and the address keeps both', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, traveler.person('Quality Engineer'))
  await page.getByRole('searchbox').fill('TI-0009')
  await page.getByRole('link', { name: /TI-0009/ }).click()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await page.getByText('Choose another run').waitFor()
  await page.getByPlaceholder('Scan or search').fill('TI-0007')
  await page.getByRole('option', { name: /TI-0007/ }).click()
  const differences = page.getByRole('table', { name: /differ/ })
  const failed = differences.getByRole('row', { name: /2\.4 Fit the spark plug Status/ })
  await failed.waitFor()
  assert.match(await failed.innerText(), /Failed\s+Complete/)
  await checkScreen(page, 'compare-runs')
  await page.reload()
  await failed.waitFor()
  await page.getByRole('link', { name: 'Open the run' }).click()
  await page.getByRole('heading', { level: 1, name: /TI-0009/ }).waitFor()
})
