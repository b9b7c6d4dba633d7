import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Json } from '../canonical.ts'
import { canonicalText } from '../canonical.ts'
import { accepted, isRefusal } from '../refusal.ts'
import { isLinkTarget } from './inline.ts'
import { markdownToRichText } from './markdownToRichText.ts'
import { parseRichText, richTextLimits } from './parseRichText.ts'
import { plainText } from './plainText.ts'
import type { RichText } from './richText.ts'
import { richTextToMarkdown } from './richTextToMarkdown.ts'
import { richTextToSlate } from './richTextToSlate.ts'
import { slateToRichText } from './slateToRichText.ts'

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const parse = (raw: unknown): RichText => accepted(parseRichText(asJson(raw), 'content'))
const fromMarkdown = (markdown: string): RichText => accepted(markdownToRichText(markdown, 'content'))

const tricky = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '```',
  '[',
  '](',
  ')',
  '<br>',
  '&#32;',
  '&',
  '\\',
  '|',
  '#',
  '# ',
  '- ',
  '1. ',
  '> ',
  '+ ',
  '![',
  '---',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u00a0',
  '\u2028',
  'a',
  'M3',
  '2 * 3',
  'é',
  '😀',
  '~',
  '=',
  '<!-- -->',
  '<p></p>',
  '5)',
)
const words = fc.oneof(
  fc.array(tricky, { maxLength: 5 }).map((parts) => parts.join('')),
  fc
    .string({ unit: 'grapheme', maxLength: 10 })
    .map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')),
)
const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
const link = fc.record({
  type: fc.constant('link'),
  href: fc.constantFrom('https://example.com/a(b)?c=1&d=*_', 'mailto:ada@example.com', 'http://x.y'),
  children: fc.array(run, { minLength: 1, maxLength: 3 }),
})
const inlines = fc.array(fc.oneof({ weight: 3, arbitrary: run }, { weight: 1, arbitrary: link }), {
  maxLength: 4,
})
const list = fc.letrec<{ list: unknown }>((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    style: fc.constantFrom('bullet', 'number'),
    items: fc.array(
      fc.record({
        children: inlines,
        nested: fc.oneof({ maxDepth: 3, depthIdentifier: 'list' }, fc.constant(undefined), tie('list')),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list
const table = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })).chain(([header, columns]) =>
  fc.record({
    type: fc.constant('table'),
    header: fc.constant(header),
    rows: fc.array(fc.array(inlines, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
)
const slateNode = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value): unknown => ({ type: 'mention', value: asJson(value) }))
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), children: inlines }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), children: inlines }),
  list,
  fc.record({
    type: fc.constant('checklist'),
    items: fc.array(fc.record({ checked: fc.boolean(), children: inlines }), { minLength: 1, maxLength: 3 }),
  }),
  table,
  fc.record({
    type: fc.constant('picture'),
    digest: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4)),
    alt: words,
  }),
  fc.record({
    type: fc.constant('callout'),
    tone: fc.constantFrom('note', 'caution', 'warning'),
    children: inlines,
  }),
  fc.record({ type: fc.constant('code'), language: fc.constantFrom('', 'ts', 'c++'), text: words }),
  fc.record({ type: fc.constant('unknown'), slate: slateNode }),
)
const richText = fc.array(block, { maxLength: 5 }).map(parse)

test('parsing a rich text again changes nothing', () => {
  fc.assert(fc.property(richText, (content) => assert.deepEqual(parse(content), content)))
})

test('a rich text comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(richText, (content) => assert.deepEqual(fromMarkdown(richTextToMarkdown(content)), content)),
    { numRuns: 2_000 },
  )
})

test('a rich text comes back from Slate as it was', () => {
  fc.assert(
    fc.property(
      richText.filter((content) => content.length > 0),
      (content) => {
        assert.deepEqual(accepted(slateToRichText(richTextToSlate(content), 'content')), content)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('whatever Slate a client sends goes out again, read or verbatim', () => {
  const node = fc.oneof(
    slateNode,
    fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }),
    fc.record({
      type: fc.constantFrom('p', 'h1', 'ul', 'table', 'img', 'code_block', 'blockquote'),
      children: fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }),
      id: fc.nat(),
    }),
  )
  fc.assert(
    fc.property(fc.array(node, { minLength: 2, maxLength: 4 }).map(asJson), (slate) => {
      const out = richTextToSlate(accepted(slateToRichText(slate, 'content')))
      assert.equal(canonicalText(out), canonicalText(asJson([{ children: slate }])))
    }),
  )
})

test('the Markdown people write is read', () => {
  const markdown =
    '# Legs\n\nTighten **crosswise** to *10 N·m*,\nsee [spec](https://example.com/s).\n\n- one\n- two\n  1. deep\n\n- [x] clean\n- [ ] dry\n\n| Hole | Ø |\n| --- | --- |\n| A1 | 5 * 2 |\n\n> [!WARNING]\n> Hot\n\n```ts\nlet x\n```\n'
  assert.deepEqual(fromMarkdown(markdown), [
    { type: 'heading', level: 1, children: [{ text: 'Legs' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'Tighten ' },
        { text: 'crosswise', bold: true },
        { text: ' to ' },
        { text: '10 N·m', italic: true },
        { text: ', see ' },
        { type: 'link', href: 'https://example.com/s', children: [{ text: 'spec' }] },
        { text: '.' },
      ],
    },
    {
      type: 'list',
      style: 'bullet',
      items: [
        { children: [{ text: 'one' }] },
        {
          children: [{ text: 'two' }],
          nested: { type: 'list', style: 'number', items: [{ children: [{ text: 'deep' }] }] },
        },
      ],
    },
    {
      type: 'checklist',
      items: [
        { checked: true, children: [{ text: 'clean' }] },
        { checked: false, children: [{ text: 'dry' }] },
      ],
    },
    {
      type: 'table',
      header: true,
      rows: [
        [[{ text: 'Hole' }], [{ text: 'Ø' }]],
        [[{ text: 'A1' }], [{ text: '5 * 2' }]],
      ],
    },
    { type: 'callout', tone: 'warning', children: [{ text: 'Hot' }] },
    { type: 'code', language: 'ts', text: 'let x' },
  ])
})

test('written Markdown reads well', () => {
  const content = parse([
    {
      type: 'paragraph',
      children: [{ text: 'Tighten ' }, { text: 'crosswise', bold: true }, { text: ' now.' }],
    },
  ])
  assert.equal(richTextToMarkdown(content), 'Tighten **crosswise** now.')
})

test('links lead to http, https or mail, and nowhere else', () => {
  for (const href of [
    'https://example.com',
    'http://10.0.0.1/x',
    'mailto:ada@example.com',
    'HTTPS://EXAMPLE.COM/ü',
  ])
    assert.ok(isLinkTarget(href), href)
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'ftp://x',
    ' https://x',
    'https://a b',
    'https://',
    'java\nscript:x',
    'file:///etc/passwd',
    'https://x\u0000',
  ])
    assert.ok(!isLinkTarget(href), href)
  assert.ok(
    isRefusal(
      parseRichText(
        [
          {
            type: 'paragraph',
            children: [{ type: 'link', href: 'javascript:alert(1)', children: [{ text: 'x' }] }],
          },
        ],
        'content',
      ),
    ),
  )
  assert.deepEqual(fromMarkdown('[x](javascript:alert(1))'), [
    { type: 'paragraph', children: [{ text: '[x](javascript:alert(1))' }] },
  ])
})

test('what is not of the schema, too deep or too long is refused', () => {
  for (const raw of [
    5,
    {},
    [{ type: 'video' }],
    [{ type: 'heading', level: 4, children: [] }],
    [{ type: 'paragraph' }],
    [{ type: 'table', header: true, rows: [] }],
    [{ type: 'picture', digest: 'x', alt: '' }],
    [{ type: 'paragraph', children: [{ text: '\u0000' }] }],
  ]) {
    assert.ok(isRefusal(parseRichText(asJson(raw), 'content')), JSON.stringify(raw))
  }
  let deep: Json = 'x'
  for (let level = 0; level < 100_000; level += 1) deep = [deep]
  assert.ok(isRefusal(parseRichText([{ type: 'unknown', slate: deep }], 'content')))
  assert.ok(
    isRefusal(
      parseRichText([{ type: 'code', language: '', text: 'x'.repeat(richTextLimits.size) }], 'content'),
    ),
  )
})

test('a node with a reference the schema has no word for is kept whole', () => {
  const slate: Json = [
    {
      children: [
        { type: 'img', reference: 41, children: [{ text: '' }] },
        { type: 'p', id: 'x', children: [{ text: 'a' }] },
        { type: 'p', children: [{ text: 'b', bold: false }] },
      ],
    },
  ]
  assert.deepEqual(accepted(slateToRichText(slate, 'content')), [
    { type: 'unknown', slate: { type: 'img', reference: 41, children: [{ text: '' }] } },
    { type: 'unknown', slate: { type: 'p', id: 'x', children: [{ text: 'a' }] } },
    { type: 'paragraph', children: [{ text: 'b' }] },
  ])
})

test('the words of a rich text are found, those of unknown nodes too', () => {
  const content = fromMarkdown('# A\n\nb **c**\n\n- d\n  - e\n\n| f | g |\n| --- | --- |\n| h | i |')
  assert.equal(
    plainText([...content, { type: 'unknown', slate: { type: 'x', children: [{ text: 'j' }] } }]),
    'A\nb c\nd\ne\nf\tg\nh\ti\nj',
  )
})
