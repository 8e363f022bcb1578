using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Deploy.Tests.Tools;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests;

/// <summary>Tools that nobody here wrote. None of them is needed to deploy.</summary>
public sealed class When_others_check_the_template
{
    private const string Model = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0";

    [EmulatorFact]
    public async Task The_cdk_knows_each_property_and_cdk_nag_objects_to_nothing_with_any_choice()
    {
        var choices = Choose().ToList();

        var faults = await Cdk.FindFaultsAsync(choices);

        Assert.Equal(choices.Count, faults.Count);
        Assert.All(faults, Assert.Empty);
    }

    [CfnLintFact]
    public async Task The_linter_of_CloudFormation_says_nothing()
    {
        var (exitCode, said) = await CfnLint.RunAsync(Template.File, "eu-central-1", "us-east-1");

        Assert.Equal((0, ""), (exitCode, said));
    }

    // Every combination of what conditions ask for; alarms and profiles go with one of them.
    private static IEnumerable<Dictionary<string, string>> Choose() =>
        from store in (string[])["none", "s3vectors", "opensearch"]
        from bus in (string[])["", "bank"]
        from answers in (string[])["", Model]
        from collector in (string[])["", "collector:1"]
        select new Dictionary<string, string>(Choices.OfRequired)
        {
            ["KnowledgeBaseStore"] = store,
            ["QuestionModelArn"] = store == "none" ? "" : Model,
            ["IndexCreatorArn"] = store == "opensearch" ? "arn:aws:iam::111122223333:role/deployer" : "",
            ["EventBusName"] = bus,
            ["AnswerModelArn"] = answers,
            ["CollectorImage"] = collector,
            ["ProfileModelArns"] = bus.Length == 0 ? "" : Model,
            ["AlarmTopicArn"] = collector.Length == 0 ? "" : "arn:aws:sns:eu-central-1:111122223333:alarms",
        };
}
