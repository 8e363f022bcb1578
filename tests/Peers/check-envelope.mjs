// Reads one message of the product from a queue and checks it against the documented envelope.
import { connect, fail, findQueue, readOptions, receive, remove } from "./peer.mjs";

const help = `node check-envelope.mjs --queue NAME [options]

Takes one message from a queue, checks body and attributes, and prints the body. The message is deleted.
Ends with 0 when all is as documented, with 1 and every fault when it is not.

  --queue NAME     the queue to read`;

const options = readOptions(help, { queue: { type: "string" } });
if (!options.queue) {
  fail(2, `--queue is missing.\n\n${help}`);
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isUuid = (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
const isInstant = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
const isAddress = (value) => typeof value === "string" && /^amazonsqs:\/\/[^/]+\/.+/.test(value);
const isUrn = (value) => /^urn:message:[A-Za-z0-9_.]+:.+$/.test(value);

/** Name of a member, whether it must be there, what it must be. */
const members = [
  ["messageId", true, isUuid, "a UUID"],
  ["conversationId", true, isUuid, "a UUID"],
  ["correlationId", false, isUuid, "a UUID"],
  ["initiatorId", false, isUuid, "a UUID"],
  ["requestId", false, isUuid, "a UUID"],
  ["sourceAddress", true, isAddress, "an amazonsqs:// address"],
  ["destinationAddress", true, isAddress, "an amazonsqs:// address"],
  ["messageType", true, (value) => Array.isArray(value) && value.length > 0 && value.every(isUrn), "a list of urn:message:Namespace:Type"],
  ["message", true, isObject, "an object"],
  ["sentTime", true, isInstant, "an ISO 8601 instant"],
  ["headers", false, isObject, "an object"],
  ["host", true, (value) => isObject(value) && typeof value.machineName === "string", "an object with machineName"],
];

function faultsOfBody(body) {
  let envelope;
  try {
    envelope = JSON.parse(body);
  } catch (error) {
    return [`the body is not JSON: ${error.message}`];
  }

  return members
    .filter(([name, required, good]) => (envelope[name] ?? undefined) === undefined ? required : !good(envelope[name]))
    .map(([name, , , wanted]) => `${name} must be ${wanted}, not ${JSON.stringify(envelope[name])}`);
}

function faultsOfAttributes(attributes = {}) {
  const faults = Object.entries(attributes)
    .filter(([, { DataType, StringValue }]) => DataType !== "String" || !StringValue)
    .map(([name, value]) => `attribute ${name} must be a String with a value, not ${JSON.stringify(value)}`);
  const contentType = attributes["Content-Type"]?.StringValue;
  if (contentType !== "application/vnd.masstransit+json") {
    faults.push(`attribute Content-Type must be application/vnd.masstransit+json, not ${contentType}`);
  }

  if (Object.keys(attributes).length > 10) {
    faults.push(`at most 10 attributes, not ${Object.keys(attributes).length}`);
  }

  return faults;
}

const clients = connect(options);
const QueueUrl = await findQueue(clients, options.queue);
for await (const message of receive(clients, QueueUrl, options.deadline)) {
  await remove(clients, QueueUrl, message);
  const faults = [...faultsOfAttributes(message.MessageAttributes), ...faultsOfBody(message.Body)];
  if (faults.length > 0) {
    fail(1, `${faults.join("\n")}\nThe message: ${JSON.stringify(message)}`);
  }

  console.log(message.Body);
  process.exit(0);
}

fail(1, `No message came to ${options.queue} within ${options.timeout} s.`);
