using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests;

public sealed partial class When_the_template_is_read
{
    private static readonly string[] Sections = ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Conditions", "Resources", "Outputs"];
    private static readonly string[] Functions = ["Ref", "Condition", "Fn::GetAtt", "Fn::Sub", "Fn::If", "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or", "Fn::Join"];

    [Fact]
    public void It_holds_nothing_but_plain_CloudFormation()
    {
        var functions = Template.Below(Template.Own.Whole).OfType<JsonObject>().SelectMany(node => node.Select(one => one.Key)).Where(name => name.StartsWith("Fn::", StringComparison.Ordinal)).Distinct();

        Assert.Empty(Template.Own.Whole.Select(one => one.Key).Except(Sections));
        Assert.Empty(functions.Except(Functions));
        Assert.True(new FileInfo(Template.File).Length < 1_000_000, "CloudFormation takes templates of up to 1 MB from a bucket.");
        Assert.True(Template.Own.Resources.Count() <= 500, "CloudFormation takes 500 resources.");
    }

    [Fact]
    public void Each_parameter_says_what_it_is_and_what_it_may_be()
    {
        foreach (var (name, parameter) in Template.Own.Parameters)
        {
            Assert.True(parameter!["Description"]?.ToString().Length > 10, name);
            var limited = parameter["AllowedValues"] ?? parameter["AllowedPattern"] ?? parameter["MinValue"] ?? (parameter["Type"]!.ToString().Contains("AWS::EC2", StringComparison.Ordinal) ? parameter["Type"] : null);
            Assert.True(limited is not null, $"{name} may be anything.");
            Assert.True(parameter["AllowedPattern"] is null && parameter["MinValue"] is null || parameter["ConstraintDescription"] is not null, $"{name} does not say what it may be.");
        }
    }

    [Fact]
    public void Each_parameter_is_used_and_grouped()
    {
        var used = Template.Below(Template.Own.Whole["Resources"]).Concat(Template.Below(Template.Own.Conditions))
            .OfType<JsonValue>().SelectMany(value => Names().Matches(value.ToString())).Select(match => match.Value).ToHashSet();
        var grouped = Template.Own.Whole["Metadata"]!["AWS::CloudFormation::Interface"]!["ParameterGroups"]!.AsArray().SelectMany(group => group!["Parameters"]!.AsArray()).Select(name => (string)name!);

        Assert.Empty(Template.Own.Parameters.Select(one => one.Key).Except(used));
        Assert.Equal(Template.Own.Parameters.Select(one => one.Key).Order(), grouped.Order());
    }

    [Fact]
    public void Each_parameter_and_its_default_stand_in_the_table()
    {
        var table = Row().Matches(File.ReadAllText(Path.Combine(Template.Folder, "README.md"))).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value.Trim());

        var parameters = Template.Own.Parameters.ToDictionary(one => one.Key, one => one.Value!["Default"] switch
        {
            null => "required",
            var value when value.ToString().Length == 0 => "none",
            var value => $"`{value}`",
        });
        Assert.Equal(parameters.OrderBy(one => one.Key), table.OrderBy(one => one.Key));
    }

    [Fact]
    public void No_action_is_a_wildcard_and_each_resource_with_one_has_its_reason()
    {
        foreach (var (name, resource) in Template.Own.Resources)
        {
            var statements = Template.Below(resource["Properties"]).OfType<JsonObject>().Where(one => one.ContainsKey("Effect")).ToList();
            var reasons = resource["Metadata"]?["Ccar"]?["Wildcards"]?.AsObject().Select(one => one.Key).ToList() ?? [];
            // What is denied may be denied of everything within a bucket.
            var wild = statements
                .SelectMany(one => Template.Below(one["Resource"]).OfType<JsonValue>().Select(value => value.ToString()).Where(value => value == "*" || ((string)one["Effect"]! == "Allow" && value.Contains('*', StringComparison.Ordinal))))
                .Distinct();

            Assert.All(statements.Where(one => (string)one["Effect"]! == "Allow").SelectMany(one => Template.Below(one["Action"]).OfType<JsonValue>()), action => Assert.DoesNotContain("*", action.ToString(), StringComparison.Ordinal));
            Assert.True(!wild.Except(reasons).Any(), $"{name}: no reason for {string.Join(", ", wild.Except(reasons))}");
        }
    }

    [Fact]
    public void The_collector_is_configured_as_the_file_beside_it_says()
    {
        var deployed = Deployed.With(("CollectorImage", "images.example/collector:1"));

        Assert.Equal(File.ReadAllText(Path.Combine(Template.Folder, "otel", "adot.yaml")), deployed.Resources["CollectorConfiguration"]["Value"]);
        Assert.True(deployed.Resources["CollectorConfiguration"]["Value"].Length <= 4096, "A parameter of the standard tier holds 4 KB.");
    }

    [Fact]
    public void The_dashboard_shows_what_is_there()
    {
        var deployed = Deployed.With();
        var names = deployed.Of("AWS::SQS::Queue").Select(one => one["QueueName"]).Concat(deployed.Of("AWS::SNS::Topic").Select(one => one["TopicName"])).ToHashSet();

        var shown = Template.Below(JsonNode.Parse(deployed.Resources["Dashboard"]["DashboardBody"])).OfType<JsonValue>().Select(one => one.ToString()).Where(one => one.StartsWith("ccar-", StringComparison.Ordinal) && one != "ccar-workers");

        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(names));
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Names();

    [GeneratedRegex(@"^\| `(\w+)` \|[^|\n]*\| ([^|\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
