// What the peers share: options, clients, and a queue of their own on topics of the product. Nothing here knows the product's code.
import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";

// The packages are installed beside the emulator.
const require = createRequire(new URL("../Emulator/package.json", import.meta.url));
const sqs = require("@aws-sdk/client-sqs");
const sns = require("@aws-sdk/client-sns");
export const { SendMessageCommand, DeleteMessageCommand } = sqs;

const common = {
  endpoint: { type: "string" },
  region: { type: "string", default: process.env.AWS_REGION ?? "us-east-1" },
  timeout: { type: "string", default: "120" },
  help: { type: "boolean", default: false },
};
const commonHelp = `
  --endpoint URL   SQS and SNS at one address, such as an emulator's (default: AWS)
  --region NAME    default: AWS_REGION, else us-east-1
  --timeout SECS   give up after so long (default: 120)
  --help           this text

Credentials come from the SDK's own chain; with --endpoint any will do.`;

export function readOptions(help, options) {
  let values;
  try {
    ({ values } = parseArgs({ options: { ...common, ...options } }));
  } catch (error) {
    fail(2, `${error.message}\n\n${help}${commonHelp}`);
  }

  if (values.help) {
    console.log(help + commonHelp);
    process.exit(0);
  }

  const timeout = Number(values.timeout);
  if (!(timeout > 0)) {
    fail(2, `--timeout must be a number of seconds above 0, not "${values.timeout}".`);
  }

  return { ...values, deadline: Date.now() + timeout * 1000 };
}

export function fail(code, reason) {
  console.error(reason);
  process.exit(code);
}

export function connect({ endpoint, region }) {
  const config = { region, ...(endpoint && { endpoint, credentials: { accessKeyId: "x", secretAccessKey: "y" } }) };
  return { region, sqs: new sqs.SQSClient(config), sns: new sns.SNSClient(config) };
}

/** The address of a queue of the product's. Asked for before anything is made: in the wrong region nothing is left behind. */
export async function findQueue(clients, QueueName) {
  try {
    return (await clients.sqs.send(new sqs.GetQueueUrlCommand({ QueueName }))).QueueUrl;
  } catch (error) {
    if (error instanceof sqs.QueueDoesNotExist) {
      fail(1, `There is no queue ${QueueName} in ${clients.region}: start the workers, or name their region with --region.`);
    }

    throw error;
  }
}

/** A queue of the peer's own, subscribed to topics, which goes when the peer is done. */
export async function openInbox(clients, name, topics, filterPolicy) {
  const QueueName = `${name}-${randomUUID()}`;
  const { QueueUrl } = await clients.sqs.send(new sqs.CreateQueueCommand({ QueueName }));
  const { Attributes } = await clients.sqs.send(new sqs.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
  const topicArns = await Promise.all(topics.map(async (Name) => (await clients.sns.send(new sns.CreateTopicCommand({ Name }))).TopicArn));
  const statement = {
    Effect: "Allow",
    Principal: { Service: "sns.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: Attributes.QueueArn,
    Condition: { ArnLike: { "aws:SourceArn": topicArns } },
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  await clients.sqs.send(new sqs.SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  const subscriptions = await Promise.all(topicArns.map((TopicArn) => subscribe(clients, TopicArn, Attributes.QueueArn, filterPolicy)));
  return {
    QueueUrl,
    async close() {
      await Promise.all(subscriptions.map((SubscriptionArn) => clients.sns.send(new sns.UnsubscribeCommand({ SubscriptionArn }))));
      await clients.sqs.send(new sqs.DeleteQueueCommand({ QueueUrl }));
    },
  };
}

async function subscribe(clients, TopicArn, Endpoint, filterPolicy) {
  const Attributes = { RawMessageDelivery: "true", ...(filterPolicy && { FilterPolicy: JSON.stringify(filterPolicy) }) };
  const request = { TopicArn, Protocol: "sqs", Endpoint, Attributes, ReturnSubscriptionArn: true };
  return (await clients.sns.send(new sns.SubscribeCommand(request))).SubscriptionArn;
}

/** Messages of a queue, one at a time, until the deadline. The caller deletes them. */
export async function* receive(clients, QueueUrl, deadline) {
  while (Date.now() < deadline) {
    const WaitTimeSeconds = Math.max(0, Math.min(20, Math.floor((deadline - Date.now()) / 1000)));
    const request = { QueueUrl, WaitTimeSeconds, MaxNumberOfMessages: 1, MessageAttributeNames: ["All"], MessageSystemAttributeNames: ["All"] };
    const { Messages = [] } = await clients.sqs.send(new sqs.ReceiveMessageCommand(request));
    yield* Messages;
  }
}

export const remove = (clients, QueueUrl, { ReceiptHandle }) => clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
