using Ccar.Messaging.Deploy.Tests.Calls;

namespace Ccar.Messaging.Deploy.Tests.Policies;

/// <summary>Finds what a role may do and no call needed.</summary>
internal static class Unused
{
    /// <summary>Each action on each resource that nothing met, as <c>action resource</c>.</summary>
    public static IEnumerable<string> Of(RolePolicy role, IReadOnlyList<PermittedCall> calls) =>
        from statement in role.Statements
        from action in statement.Actions
        from resource in statement.Resources
        where !calls.Any(call => Statement.Like(action, call.Action, ignoreCase: true) && Statement.Like(resource, call.Resource, ignoreCase: false))
        select $"{action} {resource}";
}
