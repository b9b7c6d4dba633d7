import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { checkScreen, logIn, openPage, press } from './screen.ts'
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

const header = 'Order,Part,Qty,Need by,Work center,Customer'

test('a table of orders is looked through row by row and planned as a whole, or not at all', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/planned')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('link', { name: 'Import orders' }).click()
  const table = page.getByLabel('Table of orders')
  await table.fill(
    `${header}\nSO-9001,EP-1000,two,24.12.2099,,Cinder\nSO-9002,NOT-A-PART,1,2099-12-24,,Cinder`,
  )
  await page.getByText(/"two" is no number/).waitFor()
  await page.getByText(/"24.12.2099" is no day/).waitFor()
  await page.getByText('Not used: Customer.').waitFor()
  await checkScreen(page, 'import-faulty')

  await table.fill(`${header}\nSO-9001,EP-1000,2,2099-12-24,,Cinder\nSO-9002,NOT-A-PART,1,2099-12-24,,Cinder`)
  await press(page, 'Plan 2 orders')
  await page
    .getByRole('row', { name: /SO-9002/ })
    .getByText(/NOT-A-PART/)
    .last()
    .waitFor()
  await page
    .getByRole('row', { name: /SO-9001/ })
    .getByText('None found')
    .waitFor()
  await checkScreen(page, 'import-refused')

  await page.locator('input[type=file]').setInputFiles({
    name: 'orders.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `${header}\nSO-9001,EP-1000,2,2099-12-24,WC-10 Clean assembly,Cinder\nSO-9002,EP-1010,1,,,Cinder`,
    ),
  })
  await press(page, 'Plan 2 orders')
  await page.getByRole('heading', { level: 1, name: 'Planned work' }).waitFor()
  await page.getByRole('searchbox').fill('SO-900')
  await page.getByRole('row', { name: /SO-9001/ }).waitFor()
  await page.getByRole('row', { name: /SO-9002/ }).waitFor()
})
