using System.ComponentModel.DataAnnotations;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_the_knowledge_base_is_not_configured
{
    public static TheoryData<KnowledgeBaseOptions, string> Faults => new()
    {
        { Options(o => o.KnowledgeBaseId = null), "Ccar:Bedrock:KnowledgeBase:KnowledgeBaseId is missing; set it to the id of the knowledge base, or set Ccar:Retriever=rules" },
        { Options(o => o.KnowledgeBaseId = "not-an-id"), "KnowledgeBaseId is 'not-an-id'; an id has up to 10 letters and digits." },
        { Options(o => o.ModelArn = ""), "Ccar:Bedrock:KnowledgeBase:ModelArn is missing" },
        { Options(o => o.ModelArn = "arn aws"), "an ARN holds no spaces" },
        { Options(o => o.ModelArn = new string('a', 2_049)), "ModelArn has 2049 characters" },
        { Options(o => o.GuardrailId = "gr1"), "GuardrailVersion and Ccar:Bedrock:KnowledgeBase:GuardrailId go together" },
        { Options(o => o.NumberOfResults = 0), "NumberOfResults must be between 1 and 100" },
        { Options(o => o.Temperature = 2), "Temperature must be between 0 and 1" },
        { Options(o => o.MaxTokens = 1), "MaxTokens must be between 64 and 8192" },
        { Options(o => o.TimeoutSeconds = 0), "TimeoutSeconds must be between 1 and 120" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_says_what_to_set(KnowledgeBaseOptions options, string sentence)
    {
        var results = new List<ValidationResult>();

        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);

        Assert.Contains(results, r => r.ErrorMessage!.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_complete_one_is_right()
    {
        var options = Options(o => (o.GuardrailId, o.GuardrailVersion) = ("gr1", "1"));

        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
    }

    [Theory]
    [InlineData("model")]
    [InlineData("hybrid")]
    public async Task The_worker_does_not_start(string retriever)
    {
        var settings = new Dictionary<string, string?> { ["Ccar:Retriever"] = retriever, ["Ccar:Bedrock:KnowledgeBase:Region"] = "us-east-1" };

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => WorkerHost.StartAsync(new WorkerHostSetup { Settings = settings }));

        Assert.Contains("Ccar:Bedrock:KnowledgeBase:KnowledgeBaseId is missing", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Ccar:Bedrock:KnowledgeBase:ModelArn is missing", fault.Message, StringComparison.Ordinal);
    }

    private static KnowledgeBaseOptions Options(Action<KnowledgeBaseOptions> change)
    {
        var options = new KnowledgeBaseOptions { KnowledgeBaseId = "KB1", ModelArn = "arn:aws:bedrock:us-east-1::foundation-model/m", Region = "us-east-1" };
        change(options);
        return options;
    }
}
