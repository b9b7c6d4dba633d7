/** What is no number is nobody's id, and finds nothing. */
export function wholeId(id: string): string {
  return /^\d{1,16}$/.test(id) ? id : '0'
}
