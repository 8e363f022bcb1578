// Runs the emulator until standard input closes: it cannot outlive the tests that started it, however they end.
// Arguments: port (0: any free one), folder of the kept state ("": state is in memory only).
import { mkdirSync } from "node:fs";
import { startFauxqs } from "fauxqs";

const [port = "0", dataDir = ""] = process.argv.slice(2);
if (dataDir) {
  mkdirSync(dataDir, { recursive: true });
}

const server = await startFauxqs({ port: Number(port), logger: false, host: "emulator.invalid", ...(dataDir && { dataDir }) });
process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();
console.log(`listening ${server.port}`);
