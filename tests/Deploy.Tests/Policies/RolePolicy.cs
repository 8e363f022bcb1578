using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests.Policies;

/// <summary>All that a role may do: the policies within it, and those attached to it.</summary>
internal sealed record RolePolicy(IReadOnlyList<Statement> Statements)
{
    public static RolePolicy Of(Deployed deployed, string role)
    {
        var within = deployed.Resources[role].Properties["Policies"]!.AsArray().Select(policy => policy!["PolicyDocument"]!);
        var attached = deployed.Of("AWS::IAM::Policy")
            .Where(policy => policy.Properties["Roles"]!.AsArray().Any(one => (string)one! == Account.Reference(deployed.Resources[role])))
            .Select(policy => policy.Properties["PolicyDocument"]!);
        return new RolePolicy([.. within.Concat(attached).SelectMany(document => document["Statement"]!.AsArray()).Select(one => Statement.Of(one!.AsObject()))]);
    }

    /// <summary>IAM's own rule: something allows it, and nothing denies it.</summary>
    public bool Allows(string action, string resource) =>
        Statements.Any(one => one.Allows && one.Matches(action, resource)) && !Statements.Any(one => !one.Allows && one.Matches(action, resource));
}
