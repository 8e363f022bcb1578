// The official AWS SDK for JavaScript, driven line by line: {service, command, input} in, {output} or {error} out.
import { createInterface } from "node:readline";

const [endpoint, accessKeyId = "test", secretAccessKey = "test", sessionToken] = process.argv.slice(2);
const config = { endpoint, region: "eu-central-1", forcePathStyle: true, maxAttempts: 1, credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } };
const clients = new Map();

async function connect(service) {
  if (!clients.has(service)) {
    const sdk = await import(`@aws-sdk/client-${service}`);
    const Client = Object.values(sdk).find((member) => typeof member === "function" && /^[A-Z].*Client$/.test(member.name) && !member.name.startsWith("__"));
    clients.set(service, { sdk, client: new Client(config) });
  }

  return clients.get(service);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { service, command, input } = JSON.parse(line);
  try {
    const { sdk, client } = await connect(service);
    const { $metadata, ...output } = await client.send(new sdk[`${command}Command`](input));
    if (output.Body) {
      output.Body = await output.Body.transformToString();
    }

    console.log(JSON.stringify({ output, status: $metadata.httpStatusCode }));
  } catch (error) {
    console.log(JSON.stringify({ error: error.name, message: error.message, status: error.$metadata?.httpStatusCode, ...{ members: { ...error, $metadata: undefined, $response: undefined } } }));
  }
}
