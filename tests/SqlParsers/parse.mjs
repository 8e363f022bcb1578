// Reads statements as JSON texts, one a line, and writes for each a line that says what each parser makes of it: {"trino": [...], "athena": "..."}.
import { build } from 'esbuild'
import { createInterface } from 'node:readline'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'

const { Parser } = createRequire(import.meta.url)('node-sql-parser')
const { TrinoSQL } = await bundled('dt-sql-parser')
const [trino, athena] = [new TrinoSQL(), new Parser()]

for await (const line of createInterface({ input: process.stdin })) {
  const sql = JSON.parse(line)
  console.log(JSON.stringify({ trino: trino.validate(sql).map((fault) => fault.message), athena: readAsAthena(sql) }))
}

function readAsAthena(sql) {
  try {
    const trees = [athena.astify(sql, { database: 'athena' })].flat()
    return trees.length === 1 && trees[0].type === 'select' ? '' : `not one SELECT but ${trees.map((tree) => tree?.type)}`
  } catch (fault) {
    return fault.message
  }
}

// The package is made of ES modules that import folders, which Node refuses.
async function bundled(name) {
  const folder = mkdtempSync(join(tmpdir(), 'ccar-sql-parsers-'))
  const file = join(folder, 'parser.mjs')
  try {
    await build({ stdin: { contents: `export * from '${name}'`, resolveDir: import.meta.dirname }, outfile: file, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
    return await import(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
