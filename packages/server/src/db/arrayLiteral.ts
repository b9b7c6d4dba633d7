/** PostgreSQL's text of an array. An element that is an array itself becomes the text of one. */
export function arrayLiteral(elements: readonly unknown[]): string {
  return `{${elements.map(element).join(',')}}`
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? arrayLiteral(value) : String(value)
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`
}
