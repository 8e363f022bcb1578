// Reads choices of parameters, one JSON object a line, and tells for each of them, as a JSON list on a line, what is wrong with the template.
// Arguments: the template.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { App, Aspects, Stack } from "aws-cdk-lib";
import { CfnInclude } from "aws-cdk-lib/cloudformation-include";
import { AwsSolutionsChecks } from "cdk-nag";
import { concrete } from "./concrete.mjs";
import { broken } from "./promises.mjs";

const { FromCloudFormationPropertyObject } = createRequire(import.meta.url)("aws-cdk-lib/core/lib/helpers-internal");
const unknown = rememberUnknown();
const folder = mkdtempSync(join(tmpdir(), "ccar-cdk-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// The CDK prints its own report; it is read from its file here.
console.error = () => {};

const whole = synthesized(process.argv[2]).template;
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(faultsOf(JSON.parse(line))));
}

function faultsOf(chosen) {
  const file = join(folder, "concrete.json");
  writeFileSync(file, JSON.stringify(concrete(whole, chosen)));
  unknown.clear();
  const { template, messages, report } = synthesized(file, (app) => Aspects.of(app).add(new AwsSolutionsChecks()));
  return [
    ...[...unknown].map((name) => `No such property: ${name}`),
    ...messages.filter((message) => message.level !== "info").map((message) => `${message.id}: ${message.entry.data}`),
    ...report,
    ...broken(template),
  ];
}

function synthesized(templateFile, prepare = () => {}) {
  const outdir = mkdtempSync(join(folder, "out-"));
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new Stack(app, "ccar", { env: { region: "eu-central-1", account: "111122223333" }, analyticsReporting: false });
  new CfnInclude(stack, "template", { templateFile });
  prepare(app);
  const artifact = app.synth().getStackArtifact("ccar");
  const { Rules, ...template } = artifact.template;
  delete template.Parameters?.BootstrapVersion;
  return { template, messages: artifact.messages, report: validated(outdir) };
}

// What the schemas of CloudFormation say, which the CDK brings along.
function validated(outdir) {
  try {
    const report = JSON.parse(readFileSync(join(outdir, "validation-report.json"), "utf8"));
    return report.pluginReports.flatMap((plugin) => plugin.violations.map((violation) => `${violation.ruleName}: ${violation.description}`));
  } catch (error) {
    if (error.code === "ENOENT") {
      return [];
    }

    throw error;
  }
}

/** The CDK's types take what they do not know as it stands; here it is noted. */
function rememberUnknown() {
  const names = new Set();
  const { addUnrecognizedPropertiesAsExtra: add } = FromCloudFormationPropertyObject.prototype;
  FromCloudFormationPropertyObject.prototype.addUnrecognizedPropertiesAsExtra = function (properties) {
    add.call(this, properties);
    Object.keys(this.extraProperties ?? {}).forEach((name) => names.add(name));
  };
  return names;
}
