// Asks a question as any program can: plain JSON to a queue, the answer from a topic.
import { randomUUID } from "node:crypto";
import { SendMessageCommand, connect, fail, findQueue, openInbox, readOptions, receive, remove } from "./peer.mjs";

const help = `node publish-question.mjs --question TEXT [options]

Sends a question to the queue ccar-questions and prints the answer's message as JSON.
Ends with 0 when an answer came, whatever its outcome, with 1 when none came, with 2 on wrong options.

  --question TEXT  plain English
  --id UUID        the question's id (default: a new one)
  --asked-by NAME  who asks; the answer's subscription is filtered on it (default: a new name)`;

const options = readOptions(help, { question: { type: "string" }, id: { type: "string", default: randomUUID() }, "asked-by": { type: "string" } });
if (!options.question) {
  fail(2, `--question is missing.\n\n${help}`);
}

const askedBy = options["asked-by"] ?? `peer-${randomUUID()}`;
const clients = connect(options);
const QueueUrl = await findQueue(clients, "ccar-questions");

// Subscribed before the question is sent: an answer to a fast question would be missed otherwise.
const inbox = await openInbox(clients, "ccar-peer-answers", ["ccar-answered"], { askedBy: [askedBy] });
let answer;
try {
  const question = { question: options.question, question_id: options.id, asked_by: askedBy };
  await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(question) }));
  for await (const message of receive(clients, inbox.QueueUrl, options.deadline)) {
    await remove(clients, inbox.QueueUrl, message);
    const envelope = JSON.parse(message.Body);
    if (envelope.message?.questionId?.toLowerCase() === options.id.toLowerCase()) {
      answer = envelope.message;
      break;
    }
  }
} finally {
  await inbox.close();
}

if (!answer) {
  fail(1, `No answer to ${options.id} came within ${options.timeout} s. Are the workers running?`);
}

console.log(JSON.stringify(answer));
