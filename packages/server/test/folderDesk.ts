import assert from 'node:assert/strict'
import { type FileDesk, openFileDesk } from './fileDesk.ts'

export interface FolderText {
  readonly path: string
  readonly text: string
}

export interface Folder {
  readonly texts: readonly FolderText[]
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly downloadUrl: string }[]
}

const folderDocument =
  'query ($id: ID!) { procedureFolder(id: $id) { texts { path text } files { path sha256 downloadUrl } } }'
export const importDocument = `mutation ($input: ImportProcedureInput!) { importProcedure(input: $input) {
  procedureId version stepCount problemCount problems { path line column problem remedy } } }`

export const text = (path: string, ...lines: readonly string[]): FolderText => ({
  path,
  text: `${lines.join('\n')}\n`,
})

export const torqueStep = (...lines: readonly string[]): FolderText =>
  text('steps/torque.md', '---', 'title: Torque', ...lines, '---')

/** A floor with its files, at which procedures go out as folders and come in again. */
export async function openFolderDesk() {
  const desk: FileDesk = await openFileDesk()
  const { ask } = desk
  const exported = async (id: number): Promise<Folder> => (await ask(folderDocument, { id })).procedureFolder

  /** Sends bytes, and gives the key under which they lie. */
  async function upload(filename: string, bytes: Buffer | string): Promise<string> {
    const { requestFileUploadUrl: place } = await ask(
      'query ($filename: String!) { requestFileUploadUrl(filename: $filename) { uploadUrl s3Key } }',
      { filename },
    )
    assert.equal((await desk.put(place.uploadUrl, bytes)).statusCode, 200)
    return place.s3Key
  }

  /** The folder as an import takes it: its bytes are fetched and sent again. */
  async function inputOf({ texts, files }: Folder): Promise<object> {
    const sent = []
    for (const { path, downloadUrl } of files) {
      const { rawPayload } = await desk.door.app.inject({ url: downloadUrl.replace(/^https?:\/\/[^/]+/, '') })
      sent.push({ path, upload: await upload(path.slice('files/'.length), rawPayload) })
    }
    return { texts, files: sent }
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the JSON they are
  async function imported(folder: Folder, more: object = {}): Promise<any> {
    const answer = await ask(importDocument, { input: { ...(await inputOf(folder)), ...more } })
    assert.equal(answer.refused, undefined, JSON.stringify(answer.refused))
    return answer.importProcedure
  }

  /** What a dry run says of texts, a line each. */
  async function faultsOf(texts: readonly FolderText[], more: object = {}): Promise<readonly string[]> {
    const { importProcedure } = await ask(importDocument, { input: { texts, dryRun: true, ...more } })
    return importProcedure.problems.map(
      ({ path, line, column, problem }: Record<string, string>) => `${path}:${line}:${column} ${problem}`,
    )
  }
  return { ...desk, admin: desk.floor.admin, exported, upload, imported, faultsOf }
}
