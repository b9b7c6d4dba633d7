/** What stands in the address of the editor: the step that is edited. */
export interface EditorSearch {
  readonly step?: string
}

export function editorSearch(raw: Readonly<Record<string, unknown>>): EditorSearch {
  const step = raw['step']
  return typeof step === 'string' || typeof step === 'number' ? { step: String(step) } : {}
}
