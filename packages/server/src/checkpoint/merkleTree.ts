import { createHash } from 'node:crypto'

/** A head of a stream, as a checkpoint vouches for it. */
export interface Leaf {
  readonly streamId: string
  readonly version: number
  readonly hash: Buffer
}

/** SHA-256(0x00 ‖ stream id as 8 bytes ‖ version as 4 bytes ‖ hash), numbers big-endian. */
export function leafHash({ streamId, version, hash }: Leaf): Buffer {
  const head = Buffer.alloc(13)
  head.writeBigInt64BE(BigInt(streamId), 1)
  head.writeUInt32BE(version, 9)
  return createHash('sha256').update(head).update(hash).digest()
}

const nodeMark = Buffer.from([1])

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest()
}

interface Subtree {
  /** Leaves below: a power of two. */
  readonly size: number
  readonly hash: Buffer
}

/**
 * The root over leaves given one by one, in the order of their stream ids. Pairs are joined level by level,
 * SHA-256(0x01 ‖ left ‖ right); an odd one is handed up as it is. Keeps one hash a level, however many leaves there are.
 */
export class MerkleTree {
  #subtrees: Subtree[] = []
  #count = 0

  add(leaf: Leaf): void {
    let grown: Subtree = { size: 1, hash: leafHash(leaf) }
    for (let last = this.#subtrees.at(-1); last?.size === grown.size; last = this.#subtrees.at(-1)) {
      this.#subtrees.pop()
      grown = { size: grown.size * 2, hash: nodeHash(last.hash, grown.hash) }
    }
    this.#subtrees.push(grown)
    this.#count += 1
  }

  get count(): number {
    return this.#count
  }

  /** Throws without leaves: there is nothing to vouch for. */
  root(): Buffer {
    const [first, ...rest] = [...this.#subtrees].reverse()
    if (first === undefined) throw new Error('A tree without leaves has no root')
    return rest.reduce((right, { hash }) => nodeHash(hash, right), first.hash)
  }
}
