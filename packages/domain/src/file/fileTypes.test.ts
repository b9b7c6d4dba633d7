import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShownInPlace, parseFilename } from './fileTypes.ts'

test('what a file is sent as follows from its name', () => {
  assert.deepEqual(parseFilename(' Torque curve.PDF '), {
    filename: 'Torque curve.PDF',
    contentType: 'application/pdf',
  })
  assert.deepEqual(parseFilename('bracket.step'), { filename: 'bracket.step', contentType: 'model/step' })
})

test('paths, pages and programs are no files to attach', () => {
  for (const name of [
    '../../etc/passwd',
    'a\\b.png',
    '..',
    '',
    'page.html',
    'logo.svg',
    'setup.exe',
    'noend',
    '.bashrc',
  ]) {
    const parsed = parseFilename(name)
    assert.ok('code' in parsed && parsed.code === 'INVALID_INPUT' && parsed.field === 'filename', name)
  }
})

test('a browser shows pictures, films and PDF, and saves all else', () => {
  assert.deepEqual(
    ['image/png', 'application/pdf', 'text/plain; charset=utf-8', 'application/xml', 'text/html'].map(
      isShownInPlace,
    ),
    [true, true, false, false, false],
  )
})
