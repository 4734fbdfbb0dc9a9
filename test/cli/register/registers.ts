import { writeSnapshot } from '../../../src/register/snapshot.ts'
import { type Entry, entries, exportOf, importAs } from '../../register/import/fixture.ts'
import { Desk } from '../run-cli.ts'

/** The text of a snapshot of these entries. */
export const snapshotText = async (list: readonly Entry[] = entries): Promise<string> => {
  const { register } = await importAs(await exportOf(list))
  if (register === undefined) throw new Error('the fixture was refused')
  return writeSnapshot(register)
}

/** A hundred and more entries, for shares of them. */
export const many = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `Фонд «Берег ${index + 1}»`,
    included: '01.12.2022',
    type: 'Юридические лица',
  }))

/** A folder whose runs see no configuration and no snapshot but its own. */
export class RegisterDesk extends Desk {
  readonly env = { XDG_DATA_HOME: this.at('data') }

  register(...args: readonly string[]) {
    return this.run(['register', ...args], '', this.env)
  }

  /** The `register` part of what `--json` prints, and the exit code. */
  asked(...args: readonly string[]) {
    const { report, code, err } = this.json(['register', ...args], '', this.env)
    return { ...report.register, errors: report.errors, code, err }
  }
}
