namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>What the tests look at of an exported span.</summary>
internal sealed record OtlpSpan(string Service, string Name, string TraceId, string SpanId, string ParentId, IReadOnlyDictionary<string, string> Attributes)
{
    public override string ToString() => $"{TraceId} {ParentId,16} > {SpanId} {Service} {Name}";
}
