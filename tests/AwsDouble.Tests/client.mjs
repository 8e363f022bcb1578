// The official AWS SDK for JavaScript, driven line by line: {id, endpoint, credentials, service, command, input} in, {id, output} or {id, error} out, as they come.
import { createInterface } from "node:readline";
import { NodeHttpHandler } from "@smithy/node-http-handler";

const clients = new Map();

async function connect(endpoint, credentials, service) {
  const key = JSON.stringify([endpoint, credentials, service]);
  if (!clients.has(key)) {
    const sdk = await import(`@aws-sdk/client-${service}`);
    const Client = Object.values(sdk).find((member) => typeof member === "function" && /^[A-Z].*Client$/.test(member.name));
    // The Bedrock clients would speak HTTP/2, which a server without TLS does not.
    const requestHandler = new NodeHttpHandler();
    clients.set(key, { sdk, client: new Client({ endpoint, credentials, requestHandler, region: "eu-central-1", forcePathStyle: true, maxAttempts: 1 }) });
  }

  return clients.get(key);
}

async function answer({ id, endpoint, credentials, service, command, input }) {
  try {
    const { sdk, client } = await connect(endpoint, credentials, service);
    const { $metadata, ...output } = await client.send(new sdk[`${command}Command`](input));
    if (output.Body) {
      output.Body = await output.Body.transformToString();
    }

    return { id, output, status: $metadata.httpStatusCode };
  } catch (error) {
    return { id, error: error.name, message: error.message, status: error.$metadata?.httpStatusCode, members: { ...error, $metadata: undefined, $response: undefined } };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  answer(JSON.parse(line)).then((reply) => console.log(JSON.stringify(reply)));
}
