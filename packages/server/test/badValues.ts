import { getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql'
import type { InputPlace } from './schemaWalk.ts'

/** A value as its JSON text: NaN, 1e999 and halves of characters cannot be written otherwise. */
export interface BadValue {
  readonly says: string
  readonly json: string
}

const values = (...texts: readonly string[]): BadValue[] =>
  texts.map((json) => ({ says: json.slice(0, 60), json }))

const zero = '"Wor\\u0000d"'
const halves = ['"Wor\\ud800d"', '"\\udc00Word"']

/** Never a row's id: too small, too large, no number, no id at all. */
const ids = values(
  '0',
  '-1',
  '"abc"',
  '1.5',
  '1e999',
  'NaN',
  '9007199254740993',
  '"99999999999999999999"',
  '""',
  'true',
  '{}',
  zero,
  ...halves,
)
const numbers = values(
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '"1e999"',
  '"1,5"',
  '"abc"',
  '""',
  'true',
  '{}',
  '[1, 2]',
  zero,
)

// What no field of the type may take. What is right for one field and wrong for another is not here.
const byType: Readonly<Record<string, readonly BadValue[]>> = {
  ID: ids,
  Int: values('NaN', '1.5', '1e999', '2147483648', '"abc"', 'true', '{}'),
  Float: numbers,
  Decimal: numbers,
  Boolean: values('NaN', '1', '"yes"', '"true"', '{}'),
  String: values(zero, ...halves, '5', 'true', 'NaN', '{}', '["a", "b"]'),
  DateTime: values(
    '"yesterday"',
    '"2026-13-45"',
    '"2026-02-30T00:00:00Z"',
    '"2026-03-01T25:00:00Z"',
    '5',
    'NaN',
    'true',
    zero,
  ),
  ScalarValue: values(zero, ...halves, '["Word", "\\u0000"]', '{"a": "\\ud800"}', 'NaN', '1e999'),
  SlateContent: values(
    '[{"type": "p", "children": [{"text": "Wor\\u0000d"}]}]',
    '[{"type": "p", "children": [{"text": "\\ud800"}]}]',
    'NaN',
    '5',
  ),
  JSONString: values('"{"', '5', '"\\u0000"'),
}

/** What nobody may write at a place, whatever stands beside it. `foreignId` is another organization's, where the place takes an id. */
export function refusedValues(place: InputPlace, foreignId: number | undefined): readonly BadValue[] {
  const name = place.path.at(-1) ?? ''
  if (isInputObjectType(place.named)) return values('"Word"', '5', '{"noSuchField": 1}')
  if (isEnumType(place.named)) return values('"NO_SUCH_VALUE"', '5', '{}', zero)
  const foreign =
    foreignId === undefined ? [] : [{ says: "another organization's id", json: String(foreignId) }]
  if (/^_?etag$/.test(name))
    return [...(byType['String'] ?? []), ...values('"Word"', '""', `"${'0'.repeat(32)}"`)]
  return [...foreign, ...(byType[place.named.name] ?? [])]
}

const sql = `Robert'); drop table part; --"; select 'x`
const html = '<script>alert("x")</script> &amp; <b>bold</b>'

/** What some places take and some refuse: whatever they do, it is no failure of ours. */
export function oddValues(place: InputPlace): readonly BadValue[] {
  const nothing = values('null')
  const isList = isListType(getNullableType(place.type))
  const lists = isList ? values('[]', '[null]', '[[]]') : []
  if (isInputObjectType(place.named)) return [...nothing, ...lists, ...values('{}')]
  const texts = [
    sql,
    html,
    '',
    '   ',
    '\u{1f468}\u{200d}\u{1f3ed} Ünïcode \u202e',
    '{{7*7}}',
    '../../etc/passwd',
    'a\\',
    '%_',
  ].map((text) => ({
    says: text.slice(0, 30),
    json: JSON.stringify(text),
  }))
  const large = values(
    '-0.000000000000000000001',
    '123456789012345678901234567890.5',
    '2147483647',
    '-2147483648',
  )
  const odd: Readonly<Record<string, readonly BadValue[]>> = {
    String: [...texts, { says: '1 MB', json: JSON.stringify('x'.repeat(1024 * 1024)) }],
    ScalarValue: [...texts, ...large, ...values('{}', '[]', '[null]', 'true', '{"a": {"b": [1]}}', '1e-400')],
    SlateContent: [
      ...values(
        '[]',
        '{}',
        '"text"',
        '[null]',
        '[[[]]]',
        '[{"type": 5}]',
        '[{"children": [{"children": 5}]}]',
      ),
      deep(),
    ],
    JSONString: values('"[]"', '"null"', '"5"'),
    Float: large,
    Decimal: large,
    Int: values('2147483647', '-2147483648', '0', '-1'),
    DateTime: values('"0000-01-01T00:00:00Z"', '"0001-01-01"', '"9999-12-31T23:59:59.999999Z"'),
  }
  return [...nothing, ...lists, ...(odd[place.named.name] ?? [])]
}

function deep(): BadValue {
  const depth = 500
  return { says: `${depth} levels`, json: `${'[{"children": '.repeat(depth)}[]${'}]'.repeat(depth)}` }
}
