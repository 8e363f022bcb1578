using System.Text.Json.Nodes;
using Ccar.Messaging.Deploy.Tests.Policies;

namespace Ccar.Messaging.Deploy.Tests;

public sealed class When_policies_are_evaluated
{
    private const string Key = "arn:aws:s3:::reports/answers/1.json";

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::reports/answers/*", true)]
    [InlineData("s3:getobject", "arn:aws:s3:::reports/answers/?.json", true)]
    [InlineData("s3:Get*", "*", true)]
    [InlineData("s3:GetObject", "arn:aws:s3:::reports/answers", false)]
    [InlineData("s3:GetObject", "arn:aws:s3:::reports/ANSWERS/*", false)]
    [InlineData("s3:GetObjectVersion", "*", false)]
    public void A_statement_is_about_what_its_patterns_meet(string action, string resource, bool isAllowed) =>
        Assert.Equal(isAllowed, new RolePolicy([Allow(action, resource)]).Allows("s3:GetObject", Key));

    [Fact]
    public void A_denial_outweighs_what_allows()
    {
        var denied = Allow("s3:*", "*") with { Allows = false };

        Assert.False(new RolePolicy([Allow("s3:GetObject", "*"), denied]).Allows("s3:GetObject", Key));
    }

    [Fact]
    public void A_statement_with_a_condition_is_none_that_is_understood() => Assert.ThrowsAny<Exception>(
        () => Statement.Of(new JsonObject { ["Effect"] = "Allow", ["Action"] = "s3:GetObject", ["Resource"] = "*", ["Condition"] = new JsonObject() }));

    private static Statement Allow(string action, string resource) => new("", Allows: true, [action], [resource]);
}
