import { whyNotDetachFile } from '@traveler/domain/file/whyNotChangeFiles.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { type EntityRow, loadEntity } from '../entity/entityStore.ts'
import { deleteRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import { fileOwner, refuseUnlessEngineer } from './fileOwner.ts'
import { type FileKind, listLinks } from './fileStore.ts'

interface Input {
  readonly entityId: string
  readonly fileAttachmentId: string
}

/** Takes a file off a record. The file and its bytes stay: values, signatures and other records may name them. */
export async function detachFile(
  tx: Transaction,
  { entityId, fileAttachmentId: fileId }: Input,
  kind: FileKind,
): Promise<void> {
  const [entity, links] = await Promise.all([
    tx.readOne<EntityRow>(loadEntity({ entityId })),
    tx.read<{ id: string; kind: FileKind }>(listLinks(entityId, fileId)),
  ])
  const link = links.find((one) => one.kind === kind)
  if (entity === undefined || link === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'FileAttachment', id: fileId })
  const owner = fileOwner(entity)
  refuseUnlessEngineer(owner, tx.caller, 'DeleteAsset')
  refuseIf(whyNotDetachFile(owner))
  tx.append({
    stream: { id: entity.stream_id, type: entity.stream_type },
    type: kind === 'ASSET' ? 'ASSET_REMOVED' : 'FILE_DETACHED',
    changes: [deleteRows('record_file', [{ id: link.id }])],
    facts: { recordId: entity.id, fileId },
  })
}
