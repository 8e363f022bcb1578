namespace Ccar.Messaging.AwsDouble.Faults;

/// <summary>Tells the double to fail. Rules wait in order; the first that concerns a call is used up by it.</summary>
public sealed class FaultControl
{
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];
    private readonly List<HeldCall> _held = [];

    /// <summary>Adds a rule.</summary>
    public void Add(FaultRule rule)
    {
        lock (_gate)
        {
            _rules.Add(rule);
        }
    }

    /// <summary>The next calls are too many: 400 ThrottlingException (503 SlowDown of S3, 429 of the Bedrock services).</summary>
    public void Throttle(string service, string operation, int calls = 1) => Add(new FaultRule
    {
        Service = service,
        Operation = operation,
        Calls = calls,
        Code = service == "s3" ? "SlowDown" : "ThrottlingException",
        Status = service == "s3" ? 503 : service.StartsWith("bedrock", StringComparison.Ordinal) ? 429 : 400,
    });

    /// <summary>The next calls get this error.</summary>
    public void Fail(string service, string operation, string code, int status, int calls = 1) =>
        Add(new FaultRule { Service = service, Operation = operation, Code = code, Status = status, Calls = calls, Message = $"The double was told to answer {code}." });

    /// <summary>The next calls are told that their credentials have expired.</summary>
    public void ExpireToken(string service, string operation, int calls = 1) =>
        Fail(service, operation, service == "s3" ? "ExpiredToken" : "ExpiredTokenException", service.StartsWith("bedrock", StringComparison.Ordinal) ? 403 : 400, calls);

    /// <summary>The next calls are answered later.</summary>
    public void Delay(string service, string operation, TimeSpan delay, int calls = 1) =>
        Add(new FaultRule { Service = service, Operation = operation, Kind = FaultKind.Delay, DelayMilliseconds = (int)delay.TotalMilliseconds, Calls = calls });

    /// <summary>The next call stops before anything is done, until it is released.</summary>
    public HeldCall Hold(string service, string operation)
    {
        var held = new HeldCall(service, operation);
        lock (_gate)
        {
            _held.Add(held);
        }

        return held;
    }

    /// <summary>All is well from now on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    internal HeldCall? TakeHold(string service, string operation)
    {
        lock (_gate)
        {
            var held = _held.Find(held => held.Service == service && held.Operation == operation);
            return held is not null && _held.Remove(held) ? held : null;
        }
    }

    internal FaultRule? Take(string service, string operation)
    {
        lock (_gate)
        {
            var index = _rules.FindIndex(rule => rule.Concerns(service, operation));
            if (index < 0)
            {
                return null;
            }

            var rule = _rules[index];
            if (rule.After > 0)
            {
                _rules[index] = rule with { After = rule.After - 1 };
                return null;
            }

            _rules[index] = rule with { Calls = rule.Calls - 1 };
            _rules.RemoveAll(used => used.Calls <= 0);
            return rule;
        }
    }
}
