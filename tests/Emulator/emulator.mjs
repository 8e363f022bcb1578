// Runs the emulator until standard input closes: it cannot outlive the tests that started it, however they end.
// Arguments: port (0: any free one), folder of the kept state ("": state is in memory only).
import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { startFauxqs } from "fauxqs";

const [port = "0", dataDir = ""] = process.argv.slice(2);
if (dataDir) {
  mkdirSync(dataDir, { recursive: true });
}

await forgetClientsThatLeft();
const server = await startFauxqs({ port: Number(port), logger: false, host: "emulator.invalid", ...(dataDir && { dataDir }) });
process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();
console.log(`listening ${server.port}`);

/**
 * A receive that waits for messages goes on in the emulator when its client has gone, takes the next message, and hides it for its visibility timeout: no worker that
 * is stopped or killed and started again would get it in time. Here it ends with its connection.
 */
async function forgetClientsThatLeft() {
  const load = (path) => import(new URL(`node_modules/fauxqs/dist/sqs/${path}`, import.meta.url));
  const [{ SqsRouter }, { SqsQueue }] = await Promise.all([load("sqsRouter.js"), load("sqsStore.js")]);
  const sockets = new AsyncLocalStorage();
  const { register } = SqsRouter.prototype;
  const { waitForMessages } = SqsQueue.prototype;

  SqsRouter.prototype.register = function (action, handler) {
    register.call(this, action, (body, store, request) => sockets.run(request.raw.socket, () => handler(body, store, request)));
  };
  SqsQueue.prototype.waitForMessages = async function (seconds) {
    await waitForMessages.call(this, seconds);
    if (sockets.getStore()?.destroyed) {
      throw new Error("The client has gone.");
    }
  };
}
