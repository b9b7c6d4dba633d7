import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { type Floor, type OwnGround, openFloor, type Person, password } from './floor.ts'
import { type FrontDoor, openFrontDoor } from './frontDoor.ts'
import { unique } from './made.ts'

const seen = 'id filename contentType entityId size sha256 downloadUrl'
export const attach = `mutation ($input: CreateFileAttachmentInput!) { made: createFileAttachment(input: $input) { fileAttachment { ${seen} } uploadUrl } }`
export const show = `mutation ($input: CreateFileAttachmentInput!) { made: createAsset(input: $input) { fileAttachment { ${seen} } uploadUrl } }`
export const read = `query ($id: ID!) { fileAttachment(id: $id) { ${seen} } }`

export const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '')
export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** A floor with its front door: addresses of bytes are given over HTTP alone. */
export interface FileDesk {
  readonly floor: Floor
  readonly door: FrontDoor
  tokenOf(person: Person): Promise<string>
  /** The data, or the codes as `refused`; as the administrator, where no token is given. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the JSON they are
  ask(query: string, variables: object, as?: string): Promise<any>
  put(
    url: string,
    payload: Buffer | string,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  /** Sends bytes that no record names as yet, such as a table to import; gives the key of the upload. */
  upload(bytes: Buffer | string): Promise<string>
  /** A file with its bytes, attached to a record. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  aFile(entityId: number, filename?: string, bytes?: string, document?: string): Promise<any>
}

export async function openFileDesk(ground?: OwnGround): Promise<FileDesk> {
  const floor = await openFloor(ground)
  const door = await openFrontDoor(floor.performer)
  after(() => door.app.close())
  const tokenOf = async (person: Person): Promise<string> =>
    (await door.post('/login', { email: person.email, password })).json().token
  const token = await tokenOf(floor.admin)
  const ask: FileDesk['ask'] = async (query, variables, as = token) => {
    const { data, errors } = (await door.graphql(as, { query, variables })).json()
    return errors === undefined
      ? data
      : { refused: errors.map((one: { extensions: { code: string } }) => one.extensions.code) }
  }
  const put: FileDesk['put'] = (url, payload, headers = {}) =>
    door.app.inject({
      method: 'PUT',
      url: pathOf(url),
      payload,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    })
  return {
    floor,
    door,
    tokenOf,
    ask,
    put,
    async upload(bytes) {
      const { requestFileUploadUrl: place } = await ask(
        '{ requestFileUploadUrl(filename: "table.csv") { s3Key uploadUrl } }',
        {},
      )
      assert.equal((await put(place.uploadUrl, Buffer.from(bytes))).statusCode, 200)
      return place.s3Key
    },
    async aFile(entityId, filename = 'crack.jpg', bytes = unique('bytes'), document = attach) {
      const { made } = await ask(document, { input: { entityId, filename } })
      assert.equal((await put(made.uploadUrl, bytes)).statusCode, 200)
      return (await ask(read, { id: made.fileAttachment.id })).fileAttachment
    },
  }
}
