// Watches what lands: one JSON line for each file that was indexed or rejected.
import { connect, fail, findQueue, openInbox, readOptions, receive, remove } from "./peer.mjs";

const help = `node watch-landings.mjs [options]

Prints {"type", "message"} for each message of the topics ccar-metadata-indexed and ccar-file-rejected, one a line.
The first line is "watching": what lands from then on is seen. Ends with 0 when --count were seen, with 1 when they were not.

  --count N        end after so many (default: watch until the timeout)`;

const options = readOptions(help, { count: { type: "string" } });
const wanted = options.count === undefined ? Infinity : Number(options.count);
if (!(wanted > 0)) {
  fail(2, `--count must be a number above 0, not "${options.count}".`);
}

const clients = connect(options);
await findQueue(clients, "ccar-landings");
const inbox = await openInbox(clients, "ccar-peer-landings", ["ccar-metadata-indexed", "ccar-file-rejected"]);
console.log("watching");
let seen = 0;
try {
  for await (const message of receive(clients, inbox.QueueUrl, options.deadline)) {
    await remove(clients, inbox.QueueUrl, message);
    const envelope = JSON.parse(message.Body);
    console.log(JSON.stringify({ type: envelope.messageType?.[0]?.split(":").at(-1), message: envelope.message }));
    if (++seen >= wanted) {
      break;
    }
  }
} finally {
  await inbox.close();
}

if (seen < wanted && wanted !== Infinity) {
  fail(1, `${seen} of ${wanted} landings were seen within ${options.timeout} s.`);
}
