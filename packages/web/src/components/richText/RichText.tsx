import { isRefusal } from '@traveler/domain/refusal.ts'
import { plainText } from '@traveler/domain/richText/plainText.ts'
import type { Block, Inline, List } from '@traveler/domain/richText/richText.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { ImageOff, Info, TriangleAlert } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { FileView, Json } from '../../generated/documents.ts'
import { ShownPicture } from '../files/ShownPicture.tsx'
import { words } from '../words.ts'
import styles from './RichText.module.css'

interface RichTextProps {
  readonly slate: Json
  /** Files that belong to the text: its pictures are among them, by the SHA-256 of their bytes. */
  readonly files?: readonly FileView[]
}

/** What an author wrote, node by node as elements: nothing of it is ever taken for HTML. */
export function RichText({ slate, files = [] }: RichTextProps) {
  const blocks = slate === null ? [] : slateToRichText(slate, words.richText.content)
  if (isRefusal(blocks) || blocks.length === 0) return null
  return (
    <div className={styles['text']}>
      {keyed(blocks, (block) => (
        <BlockNode block={block} files={files} />
      ))}
    </div>
  )
}

/** Text has no ids: within one text that does not change, the place of a node is what it is known by. */
function keyed<One>(nodes: readonly One[], render: (node: One) => ReactNode): ReactNode {
  return nodes.map((node, place) => {
    const key = `${place}`
    return <Fragment key={key}>{render(node)}</Fragment>
  })
}

function BlockNode({ block, files }: { readonly block: Block; readonly files: readonly FileView[] }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.children)}</p>
    case 'heading':
      return <Heading level={block.level}>{inlines(block.children)}</Heading>
    case 'list':
      return <ListNode list={block} />
    case 'checklist':
      return (
        <ul className={styles['checklist']}>
          {keyed(block.items, ({ checked, children }) => (
            <li>
              <span aria-hidden>{checked ? '☑' : '☐'}</span> <span>{inlines(children)}</span>
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableNode header={block.header} rows={block.rows} />
    case 'picture':
      return <Picture alt={block.alt} file={files.find(({ sha256 }) => sha256 === block.digest)} />
    case 'callout':
      return <Callout tone={block.tone}>{inlines(block.children)}</Callout>
    case 'code':
      return (
        <pre className={styles['code']}>
          <code>{block.text}</code>
        </pre>
      )
    case 'unknown':
      return <p>{plainText([block])}</p>
  }
}

// The step's own title is the second level of the page, so what it contains begins below.
function Heading({ level, children }: { readonly level: 1 | 2 | 3; readonly children: ReactNode }) {
  if (level === 1) return <h3>{children}</h3>
  return level === 2 ? <h4>{children}</h4> : <h5>{children}</h5>
}

function ListNode({ list }: { readonly list: List }) {
  const items = keyed(list.items, ({ children, nested }) => (
    <li>
      {inlines(children)}
      {nested !== undefined && <ListNode list={nested} />}
    </li>
  ))
  return list.style === 'number' ? <ol>{items}</ol> : <ul>{items}</ul>
}

interface TableNodeProps {
  readonly header: boolean
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

function TableNode({ header, rows }: TableNodeProps) {
  const [first = [], ...others] = rows
  const cells = (row: readonly (readonly Inline[])[]) => keyed(row, (cell) => <td>{inlines(cell)}</td>)
  return (
    <div className={styles['table']}>
      <table>
        {header && (
          <thead>
            <tr>
              {keyed(first, (cell) => (
                <th scope="col">{inlines(cell)}</th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {keyed(header ? others : rows, (row) => (
            <tr>{cells(row)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const calloutIcons = { note: Info, caution: TriangleAlert, warning: TriangleAlert } as const

function Callout({
  tone,
  children,
}: {
  readonly tone: 'note' | 'caution' | 'warning'
  readonly children: ReactNode
}) {
  const Icon = calloutIcons[tone]
  return (
    <aside className={styles['callout']} data-tone={tone}>
      <Icon size={18} aria-hidden />
      <p>
        <strong>{words.richText.tones[tone]}</strong> {children}
      </p>
    </aside>
  )
}

/** A picture that is not among the files of the text is said in its words. */
function Picture({ alt, file }: { readonly alt: string; readonly file: FileView | undefined }) {
  if (file !== undefined) return <ShownPicture file={file} alt={alt} />
  return (
    <figure className={styles['picture']}>
      <ImageOff size={18} aria-hidden /> {words.richText.picture(alt)}
    </figure>
  )
}

function inlines(children: readonly Inline[]): ReactNode {
  return keyed(children, (inline) => {
    if ('type' in inline) {
      return (
        <a href={inline.href} target="_blank" rel="noreferrer noopener">
          {inlines(inline.children)}
        </a>
      )
    }
    const text = inline.italic === true ? <em>{inline.text}</em> : inline.text
    return inline.bold === true ? <strong>{text}</strong> : text
  })
}
