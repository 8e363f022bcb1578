namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>A message attribute of type String, as both SQS and SNS know it.</summary>
internal readonly record struct TransportAttribute(string Name, string Value);
