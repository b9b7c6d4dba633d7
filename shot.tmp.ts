import { chromium } from 'playwright-core'
const base = 'http://127.0.0.1:8099'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] })
const ctx = await b.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: (process.env['SCHEME'] ?? 'light') as 'light', locale: 'en-US' })
ctx.setDefaultTimeout(8000)
const page = await ctx.newPage()
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text().slice(0, 300)) })
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 500)))
const shot = async (name: string) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/shots/${name}.png` }) }
await page.goto(base)
await page.waitForSelector('input[type=email]')
await shot('login')
const who = process.env['WHO'] ?? 'olivia@ember.example'
await page.fill('input[type=email]', who)
await page.fill('input[type=password]', `ember-and-${who.split('@')[0]}`)
await page.keyboard.press('Enter')
await page.waitForSelector('table')
const m = await import(process.argv[2] ?? '')
try { await m.default(page, shot, base) } catch (e) { console.log(String(e).slice(0, 600)); await shot('failed') }
await b.close()
