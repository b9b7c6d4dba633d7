// Which browser the stories run on. A machine without one gets one from npm or from Debian's packages: a test
// that skips itself where no browser is would never run.

import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { announce, CannotRun, projectFolder, runQuietly } from './runtime.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin']
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

/** The path of a Chromium that works on this machine, installed if need be. */
export async function findChromium(): Promise<string> {
  const named = process.env['TRAVELER_CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    throw new CannotRun(
      `TRAVELER_CHROMIUM names ${named}, which does not exist; name a Chromium or unset it.`,
    )
  }
  const found = (await firstThatWorks(installedBrowsers())) ?? (await fromNpm()) ?? (await fromDebian())
  if (found) return found
  throw new CannotRun(
    'No Chromium was found for the browser stories and none could be installed; install Chromium or Chrome, ' +
      'or name one with TRAVELER_CHROMIUM.',
  )
}

// The last list that Chromium is given is the one that it takes: Playwright's own, which begins it, and the popups of the
// address bar. Those are pages of their own in each window, seen by nobody, and take a second of processor time for each.
const unused = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
]

/** Start the browser without a window. The caller closes it. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? (await findChromium()),
    // Chromium's sandbox refuses root and most containers, whose /dev/shm is small and who have no GPU.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--disable-features=${unused.join()}`],
  })
}

function installedBrowsers(): string[] {
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ].filter((path) => existsSync(path))
}

async function firstThatWorks(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await works(path)) return path
  return null
}

// Being there proves little: Ubuntu's chromium-browser is a stub, and a bare system lacks shared libraries.
async function works(path: string): Promise<boolean> {
  try {
    const browser = await launchChromium(path)
    try {
      const page = await browser.newPage()
      await page.setContent('<h1>Traveler</h1>')
      return (await page.innerText('h1')) === 'Traveler'
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

const packageFolder = join(projectFolder, 'node_modules', '@sparticuz', 'chromium')

// The package holds a Chromium for Linux on x64 with the libraries that bare systems lack, compressed.
async function fromNpm(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!existsSync(packageFolder)) await installOmittedPackages()
  if (!existsSync(packageFolder)) return null
  const launcher = await announce('Unpacking Chromium …', unpackChromium)
  return (await works(launcher)) ? launcher : null
}

// An npm that runs on Node 20 leaves this optional package out, because it asks for a newer Node.
async function installOmittedPackages(): Promise<void> {
  const npm = process.env['npm_execpath']
  if (!npm) return
  const programArguments = [npm, 'install', '--no-save', '--no-audit', '--no-fund']
  await announce('Installing Chromium …', () => runQuietly(process.execPath, programArguments, projectFolder))
}

async function unpackChromium(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageFolder, 'package.json'), 'utf8'),
  )
  const folder = join(projectFolder, 'node_modules', '.cache', `chromium-${version}`)
  const launcher = join(folder, 'launch')
  if (existsSync(launcher)) return launcher
  // Under another name first, so that an interrupted start leaves no half of a browser.
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  await decompress('chromium', join(unfinished, 'chromium'))
  await chmod(join(unfinished, 'chromium'), 0o755)
  for (const archive of ['al2023', 'fonts', 'swiftshader']) await unpackArchive(archive, unfinished)
  await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration)
  await writeFile(join(unfinished, 'launch'), launchScript, { mode: 0o755 })
  await rm(folder, { recursive: true, force: true })
  await rename(unfinished, folder)
  return launcher
}

const launchScript = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`

// Without any font a page has no visible text, and the package's own configuration expects its fonts in /tmp.
const fontConfiguration = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

async function unpackArchive(name: string, folder: string): Promise<void> {
  const archive = join(folder, `${name}.tar`)
  await decompress(`${name}.tar`, archive)
  const { status } = spawnSync('tar', ['-xf', archive, '-C', folder])
  if (status !== 0) throw new CannotRun(`tar could not unpack ${archive}; install tar, or a Chromium.`)
  await rm(archive)
}

async function decompress(name: string, target: string): Promise<void> {
  const source = createReadStream(join(packageFolder, 'bin', `${name}.br`))
  await pipeline(source, createBrotliDecompress(), createWriteStream(target))
}

async function fromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '--yes', '--no-install-recommends']
  await announce('Installing Chromium from Debian’s packages …', async () => {
    await runQuietly('env', [...apt, 'update'], '/')
    await runQuietly('env', [...apt, 'install', 'chromium'], '/')
  })
  return firstThatWorks(installedBrowsers())
}
