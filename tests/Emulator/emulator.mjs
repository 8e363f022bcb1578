// Runs the emulator until it is stopped (Ctrl-C), or with --until-stdin-closes until standard input does: then it cannot outlive the tests that started it, however they end.
// Arguments: port (0: any free one), folder of the kept state ("": state is in memory only).
import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { startFauxqs } from "fauxqs";

const { port, dataDir, untilStdinCloses } = readArguments();
if (dataDir) {
  mkdirSync(dataDir, { recursive: true });
}

await forgetClientsThatLeft();
const server = await start();
if (untilStdinCloses) {
  process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();
}

console.log(`listening ${server.port}`);

function readArguments() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { "until-stdin-closes": { type: "boolean", default: false } } });
  } catch (error) {
    fail(error.message);
  }

  const { values, positionals } = given;
  const [text = "0", dataDir = ""] = positionals;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    fail(`The port must be a number from 0 (any free one) to 65535, not "${text}".`);
  }

  return { port: Number(text), dataDir, untilStdinCloses: values["until-stdin-closes"] };
}

async function start() {
  try {
    return await startFauxqs({ port, logger: false, host: "emulator.invalid", ...(dataDir && { dataDir }) });
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      fail(`Port ${port} is taken: end what listens there, or give another port.`);
    }

    throw error;
  }
}

function fail(reason) {
  console.error(reason);
  process.exit(2);
}

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
