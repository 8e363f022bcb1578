namespace Ccar.Messaging.Deploy.Tests.Calls;

/// <summary>A call as IAM looks at it; one request may be several.</summary>
internal sealed record PermittedCall(string Worker, string Action, string Resource);
