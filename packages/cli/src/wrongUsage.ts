/** What was typed makes no sense: said with a pointer to `--help`. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}
