using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Asks the rules, and insists on the kind of outcome.</summary>
internal static class Asking
{
    private static readonly Landscape BalanceSheet = LandscapeBuilder.BalanceSheet().Build();

    public static QuestionAsked Question(string text) => new() { QuestionId = new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]), AskedAt = DateTimeOffset.UnixEpoch, Text = text };

    public static Task<Retrieval> Rules(string text) => Rules(Question(text), BalanceSheet);

    public static Task<Retrieval> Rules(QuestionAsked question, Landscape landscape) => Retriever().RetrieveAsync(question, landscape, CancellationToken.None);

    public static RulesAttributeRetriever Retriever(RetrieveAttributesOptions? options = null) => new(Options.Create(options ?? new()));

    public static async Task<QueryAttributes> Attributes(string text) => (await Understood(text)).Attributes;

    public static Task<Retrieval.Understood> Understood(string text) => Understood(Question(text), BalanceSheet);

    public static async Task<Retrieval.Understood> Understood(QuestionAsked question, Landscape landscape)
    {
        var retrieval = await Rules(question, landscape);
        return retrieval as Retrieval.Understood ?? throw new Xunit.Sdk.XunitException($"'{question.Text}' was not understood: {retrieval}");
    }

    public static Task<Retrieval.Stopped> Stopped(string text) => Stopped(Question(text), BalanceSheet);

    public static async Task<Retrieval.Stopped> Stopped(QuestionAsked question, Landscape landscape)
    {
        var retrieval = await Rules(question, landscape);
        return retrieval as Retrieval.Stopped ?? throw new Xunit.Sdk.XunitException($"'{question.Text}' was answered: {((Retrieval.Understood)retrieval).Attributes}");
    }
}
