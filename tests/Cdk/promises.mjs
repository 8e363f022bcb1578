// What anybody may expect of the resources, asked with the CDK's own queries.
import { Match, Template } from "aws-cdk-lib/assertions";

export function broken(json) {
  const template = Template.fromJSON(json);
  return promises.flatMap(([promise, keep]) => {
    try {
      keep(template, json);
      return [];
    } catch (error) {
      return [`${promise}: ${error.message.split("\n")[0]}`];
    }
  });
}

const promises = [
  ["Buckets are encrypted, versioned, private, and outlive the stack", (template) =>
    template.allResources("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: Match.objectLike({
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
        VersioningConfiguration: { Status: "Enabled" },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      }),
    })],
  ["Only what is marked, and what Athena returned, ever expires", (template) => {
    const [data, results] = ["DataBucket", "ResultsBucket"].map((name) => template.findResources("AWS::S3::Bucket")[name].Properties.LifecycleConfiguration.Rules);
    const removing = (rules) => rules.filter((rule) => rule.ExpirationInDays || rule.NoncurrentVersionExpiration);
    const tag = JSON.stringify([{ Key: "ccar-prune", Value: "unreferenced" }]);
    must(removing(data).length === 1 && JSON.stringify(removing(data)[0].TagFilters) === tag, "the data bucket has a rule that removes more");
    must(removing(results).length === 1, "the result bucket has another rule");
    must([data, results].every((rules) => rules.some((rule) => rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation === 1)), "unfinished uploads stay");
  }],
  ["Each bucket is read over TLS alone", (template) => overTls(template, "AWS::S3::BucketPolicy", (policy) => [policy.Bucket], "AWS::S3::Bucket")],
  ["Each queue is reached over TLS alone, and has one policy", (template) => overTls(template, "AWS::SQS::QueuePolicy", (policy) => policy.Queues, "AWS::SQS::Queue")],
  ["Each topic is published to over TLS alone, and has one policy", (template) => overTls(template, "AWS::SNS::TopicPolicy", (policy) => policy.Topics, "AWS::SNS::Topic")],
  ["Each queue is encrypted, and redrives into its own dead letters or keeps what was put aside for 14 days", (template) => {
    for (const [name, { Properties: queue }] of Object.entries(template.findResources("AWS::SQS::Queue"))) {
      const aside = /_(error|skipped|dlq)$/.test(queue.QueueName);
      const own = queue.RedrivePolicy?.deadLetterTargetArn["Fn::GetAtt"][0] === name.replace(/Queue$/, "DeadLetterQueue");
      must(queue.SqsManagedSseEnabled === true, `${queue.QueueName} is not encrypted`);
      must(aside ? queue.MessageRetentionPeriod === 1209600 && !queue.RedrivePolicy : own, `${queue.QueueName} has no end`);
    }
  }],
  ["Nothing may connect to the workers", (template) => {
    template.allResourcesProperties("AWS::EC2::SecurityGroup", Match.objectLike({ SecurityGroupIngress: Match.absent() }));
    template.resourceCountIs("AWS::EC2::SecurityGroupIngress", 0);
  }],
  ["Containers write to nothing but their scratch volume, as nobody in particular, and log", (template) =>
    template.allResourcesProperties("AWS::ECS::TaskDefinition", Match.objectLike({
      ContainerDefinitions: Match.not(Match.arrayWith([Match.not(Match.objectLike({
        ReadonlyRootFilesystem: true,
        User: Match.stringLikeRegexp("^[1-9][0-9]*:[1-9][0-9]*$"),
        LinuxParameters: Match.objectLike({ Capabilities: { Drop: ["ALL"] } }),
        LogConfiguration: Match.objectLike({ LogDriver: "awslogs" }),
        HealthCheck: Match.objectLike({ Command: Match.arrayWith(["CMD"]) }),
      }))])),
    }))],
  ["Logs end", (template) => template.allResourcesProperties("AWS::Logs::LogGroup", Match.objectLike({ RetentionInDays: Match.anyValue() }))],
  ["Each queue has alarms on what waits, failed and died", (template) => {
    const alarms = Object.values(template.findResources("AWS::CloudWatch::Alarm")).map((alarm) => alarm.Properties);
    const watched = (metric, queue) => alarms.some((alarm) => alarm.MetricName === metric && JSON.stringify(alarm.Dimensions).includes(`"${queue}"`));
    for (const [name, { Properties: queue }] of Object.entries(template.findResources("AWS::SQS::Queue"))) {
      const metric = queue.RedrivePolicy ? "ApproximateAgeOfOldestMessage" : "ApproximateNumberOfMessagesVisible";
      must(queue.QueueName.endsWith("_skipped") || watched(metric, name), `${queue.QueueName} is not watched`);
    }
  }],
];

function overTls(template, type, subjects, of) {
  const policies = Object.values(template.findResources(type)).map((policy) => policy.Properties);
  const closed = policies.filter((policy) =>
    policy.PolicyDocument.Statement.some((one) => one.Effect === "Deny" && one.Principal === "*" && one.Condition?.Bool?.["aws:SecureTransport"] === "false"));
  const named = closed.flatMap(subjects).map((subject) => subject.Ref);
  for (const name of Object.keys(template.findResources(of))) {
    must(named.filter((one) => one === name).length === 1, `${name} has ${named.filter((one) => one === name).length} such policies`);
  }
}

function must(holds, otherwise) {
  if (!holds) {
    throw new Error(otherwise);
  }
}
