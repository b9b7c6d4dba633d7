import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { isSettingName, parseSetting, settingOf, settings } from './settings.ts'

test('an organization that has chosen nothing works by the defaults', () => {
  assert.equal(settingOf({}, 'procedureLinksRequired'), false)
  assert.equal(settingOf({}, 'signingIdleMinutes'), 15)
  assert.equal(settingOf({}, 'failedAttemptsBeforeLock'), 5)
  assert.equal(settingOf({}, 'idempotencyDays'), 90)
})

test('what an organization has chosen holds', () => {
  assert.equal(settingOf({ procedureLinksRequired: true }, 'procedureLinksRequired'), true)
  assert.equal(settingOf({ signingIdleMinutes: 'soon' }, 'signingIdleMinutes'), 15)
})

test('a setting takes only values of its kind and range', () => {
  assert.equal(parseSetting('failedAttemptsBeforeLock', 3), 3)
  assert.equal(parseSetting('developmentBuildsAllowed', true), true)
  assert.equal(parseSetting('issueName', ' Tag '), 'Tag')
  for (const bad of [2, 11, 4.5, '5', true, null]) {
    assert.ok(isRefusal(parseSetting('failedAttemptsBeforeLock', bad)), String(bad))
  }
  assert.ok(isRefusal(parseSetting('issueName', '')))
  assert.equal(parseSetting('runTitlePattern', '{part} {run}'), '{part} {run}')
  assert.ok(isRefusal(parseSetting('runTitlePattern', 'My runs')))
})

test('every default is a value that could be chosen, and every setting says what it means', () => {
  for (const [name, { default: value, meaning }] of Object.entries(settings)) {
    assert.ok(isSettingName(name) && parseSetting(name, value) === value, name)
    assert.match(meaning, /\.$/)
  }
  assert.equal(isSettingName('toString'), false)
})
