// A template as it is for one choice of parameters: conditions decided, parameters in their places, what a condition leaves out left out.

export function concrete(template, chosen) {
  const values = Object.fromEntries(
    Object.entries(template.Parameters).map(([name, parameter]) => [name, typed(parameter, chosen[name] ?? parameter.Default)]),
  );
  const holds = decider(template.Conditions ?? {}, values);
  const settle = settler(values, holds);
  const kept = (section) =>
    Object.fromEntries(
      Object.entries(template[section] ?? {})
        .filter(([, item]) => item.Condition === undefined || holds(item.Condition))
        .map(([name, { Condition, ...item }]) => [name, settle(item)]),
    );
  return { AWSTemplateFormatVersion: template.AWSTemplateFormatVersion, Description: template.Description, Resources: kept("Resources"), Outputs: kept("Outputs") };
}

function typed(parameter, value) {
  if (value === undefined) {
    throw new Error("A parameter without a default has no value.");
  }

  return /List/.test(parameter.Type) ? String(value).split(",") : parameter.Type === "Number" ? Number(value) : value;
}

function decider(conditions, values) {
  const holds = (name) => decide(conditions[name]);
  const settle = settler(values, holds);
  const decide = (test) => {
    const [[kind, given]] = Object.entries(test);
    switch (kind) {
      case "Condition":
        return holds(given);
      case "Fn::Equals":
        return String(settle(given[0])) === String(settle(given[1]));
      case "Fn::Not":
        return !decide(given[0]);
      case "Fn::And":
        return given.every(decide);
      case "Fn::Or":
        return given.some(decide);
      default:
        throw new Error(`${kind} decides nothing here.`);
    }
  };
  return holds;
}

const nothing = Symbol("AWS::NoValue");

function settler(values, holds) {
  const settle = (node) => {
    if (Array.isArray(node)) {
      return node.map(settle).filter((item) => item !== nothing);
    }

    if (node === null || typeof node !== "object") {
      return node;
    }

    const [[kind, given] = []] = Object.entries(node);
    if (kind === "Fn::If") {
      return settle(given[holds(given[0]) ? 1 : 2]);
    }

    if (kind === "Ref") {
      return given === "AWS::NoValue" ? nothing : (values[given] ?? node);
    }

    if (kind === "Fn::Join" && Array.isArray(settle(given[1])) && settle(given[1]).every((part) => typeof part === "string")) {
      return settle(given[1]).join(given[0]);
    }

    if (kind === "Fn::GetAtt" && typeof given === "string") {
      return { [kind]: given.split(".") };
    }

    if (kind === "Fn::Sub") {
      return substituted(given, values);
    }

    return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, settle(item)]).filter(([, item]) => item !== nothing));
  };
  return settle;
}

function substituted(text, values) {
  const filled = text.replace(/\$\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  return filled.includes("${") ? { "Fn::Sub": filled } : filled;
}
