/** PostgreSQL's text of an array. An element that is an array itself becomes the text of one. */
export function arrayLiteral(elements: readonly unknown[]): string {
  return `{${elements.map(element).join(',')}}`
}

// What needs no quotes: ids, digests without their backslash, times, names of states. `null` in quotes is a word.
const plain = /^(?!null$)[0-9A-Za-z_:.-]+$/i

// What JSON escapes otherwise than an array does, with half characters. Without them both write the same, and the engine
// writes JSON far faster.
const control = /[\u0000-\u001f]/

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? arrayLiteral(value) : String(value)
  if (plain.test(text)) return text
  if (text.isWellFormed() && !control.test(text)) return JSON.stringify(text)
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`
}
