import { chromium } from 'playwright-core'
const base = process.env['BASE'] ?? 'http://127.0.0.1:8099'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] })
const ctx = await b.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: (process.env['SCHEME'] ?? 'light') as 'light' })
const page = await ctx.newPage()
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text().slice(0, 300)) })
page.on('response', (r) => { if (r.status() >= 400) console.log(r.status(), r.url()) })
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 500)))
const shot = async (name: string) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/shots/${name}.png` }) }
await page.goto(base)
await page.waitForSelector('input[type=email]')
await shot('login')
await page.fill('input[type=email]', process.env['WHO'] ?? 'olivia@ember.example')
await page.fill('input[type=password]', `ember-and-${(process.env['WHO'] ?? 'olivia@').split('@')[0]}`)
await page.keyboard.press('Enter')
await page.waitForSelector('table', {timeout: 5000}).catch(async () => { await shot('fail'); console.log((await page.innerText('body')).slice(0,500)) })
await shot('runs')
const script = process.argv[2]
if (script) { const m = await import(script); await m.default(page, shot) }
await b.close()
