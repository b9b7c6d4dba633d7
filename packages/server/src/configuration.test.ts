import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError, parseConfiguration } from './configuration.ts'

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfiguration(environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
  return []
}

test('an empty environment starts on this machine only, with the embedded database in ./data', () => {
  assert.deepEqual(parseConfiguration({}), {
    port: 3000,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    database: { kind: 'embedded' },
    demo: 'whole',
    signingKey: { kind: 'file', path: resolve('data/signing-key.pem'), isDefault: true },
    publicUrl: null,
    trustProxy: false,
    logLevel: 'info',
    metricsToken: null,
  })
})

test('a variable that is set to nothing counts as not set', () => {
  assert.deepEqual(
    parseConfiguration({ PORT: '', DATABASE_URL: ' ', TRAVELER_DEMO: '' }),
    parseConfiguration({}),
  )
})

test('a site can set everything', () => {
  assert.deepEqual(
    parseConfiguration({
      PORT: '0',
      HOST: '::',
      TRAVELER_DATA: '/srv/traveler',
      DATABASE_URL: 'postgresql://owner:secret@db/traveler',
      DATABASE_APP_URL: 'postgres://app@%2Fvar%2Frun/traveler',
      TRAVELER_DEMO: 'off',
      TRAVELER_SIGNING_KEY: '/etc/traveler/key.pem',
      TRAVELER_PUBLIC_URL: 'https://traveler.example.com/',
      TRAVELER_TRUST_PROXY: '10.0.0.0/8, ::1',
      TRAVELER_LOG_LEVEL: 'debug',
      TRAVELER_METRICS_TOKEN: 'a-token-of-24-characters',
    }),
    {
      port: 0,
      host: '::',
      dataFolder: '/srv/traveler',
      database: {
        kind: 'own',
        ownerUrl: 'postgresql://owner:secret@db/traveler',
        appUrl: 'postgres://app@%2Fvar%2Frun/traveler',
      },
      demo: null,
      signingKey: { kind: 'file', path: '/etc/traveler/key.pem', isDefault: false },
      publicUrl: 'https://traveler.example.com',
      trustProxy: ['10.0.0.0/8', '::1'],
      logLevel: 'debug',
      metricsToken: 'a-token-of-24-characters',
    },
  )
})

test('nothing can change the configuration after the start', () => {
  const configuration = parseConfiguration({})
  assert.ok(Object.isFrozen(configuration) && Object.isFrozen(configuration.database))
})

test('the signing key may stand in the environment itself, its line breaks written as \\n', () => {
  const { signingKey } = parseConfiguration({
    TRAVELER_SIGNING_KEY: '-----BEGIN PRIVATE KEY-----\\nMC4=\\n-----END PRIVATE KEY-----',
  })
  assert.deepEqual(signingKey, {
    kind: 'pem',
    pem: '-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----',
  })
})

test('the number of proxies in front may be given', () => {
  assert.equal(parseConfiguration({ TRAVELER_TRUST_PROXY: '2' }).trustProxy, 2)
  assert.equal(parseConfiguration({ TRAVELER_TRUST_PROXY: '0' }).trustProxy, false)
  assert.equal(parseConfiguration({ TRAVELER_TRUST_PROXY: 'on' }).trustProxy, true)
})

const refused: Record<string, readonly string[]> = {
  PORT: ['abc', '-1', '70000', '80.5', '3000 3001'],
  HOST: ['not a host', 'http://127.0.0.1', '127.0.0.256'],
  TRAVELER_DATA: ['a\0b'],
  DATABASE_URL: ['mysql://a:hunter2@b/c', 'hunter2', 'postgresql://host:hunter2'],
  TRAVELER_DEMO: ['maybe'],
  TRAVELER_SIGNING_KEY: ['hunter2', '-----BEGIN PUBLIC KEY-----hunter2'],
  TRAVELER_PUBLIC_URL: ['traveler.example.com', 'ftp://example.com', 'https://a:hunter2@example.com?b'],
  TRAVELER_TRUST_PROXY: ['perhaps', '10.0.0.0/33', '10.0.0.1,'],
  TRAVELER_LOG_LEVEL: ['loud'],
  TRAVELER_METRICS_TOKEN: ['hunter2', 'hunter2 hunter2 hunter2'],
}

for (const [name, values] of Object.entries(refused)) {
  test(`a bad ${name} stops the start with one sentence that names it`, () => {
    for (const value of values) {
      const problems = problemsOf({ [name]: value })
      assert.equal(problems.length, 1, value)
      assert.match(problems[0] ?? '', new RegExp(`^${name} is .+; .+\\.$`))
    }
  })
}

test('a refusal never shows what may be a secret', () => {
  const secret = [
    'DATABASE_URL',
    'DATABASE_APP_URL',
    'TRAVELER_SIGNING_KEY',
    'TRAVELER_PUBLIC_URL',
    'TRAVELER_METRICS_TOKEN',
  ]
  for (const name of secret) {
    for (const value of refused[name] ?? refused['DATABASE_URL'] ?? []) {
      assert.doesNotMatch(problemsOf({ DATABASE_URL: 'postgresql://a/b', [name]: value }).join(), /hunter2/)
    }
  }
})

test('every bad variable is told at once', () => {
  const problems = problemsOf({ PORT: 'x', TRAVELER_DEMO: 'y', TRAVELER_LOG_LEVEL: 'z' })
  assert.deepEqual(
    problems.map((problem) => problem.split(' ')[0]),
    ['PORT', 'TRAVELER_DEMO', 'TRAVELER_LOG_LEVEL'],
  )
})

test('an application login without an owner is refused', () => {
  assert.match(problemsOf({ DATABASE_APP_URL: 'postgresql://a/b' })[0] ?? '', /DATABASE_URL is not/)
})
