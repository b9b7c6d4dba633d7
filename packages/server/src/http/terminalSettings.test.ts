import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConfiguration } from '../configuration.ts'
import { terminalSettings } from './terminalSettings.ts'

const levelOf = (environment: Record<string, string>, isTerminal: boolean): string =>
  parseConfiguration(terminalSettings(environment, isTerminal)).logLevel

test('a terminal is told warnings alone, a file everything, and who names a level gets it', () => {
  assert.equal(levelOf({}, true), 'warn')
  assert.equal(levelOf({}, false), 'info')
  assert.equal(levelOf({ TRAVELER_LOG_LEVEL: 'debug' }, true), 'debug')
})
