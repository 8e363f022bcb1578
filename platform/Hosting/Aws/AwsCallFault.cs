namespace Ccar.Messaging.Hosting;

/// <summary>What a service's fault means.</summary>
/// <param name="MayPass">True when a later attempt may do; false when somebody must change permissions or configuration first.</param>
/// <param name="Sentence">The fault in the product's words, with the remedy.</param>
public readonly record struct AwsCallFault(bool MayPass, string Sentence);
