using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>The statements that the questions about the bundled sample end in.</summary>
internal static class SampleStatements
{
    public static async Task<IReadOnlyList<(string Question, Retrieval.Understood Read, string Sql)>> AllAsync(LandedQuestions asked)
    {
        var landscape = asked.Landscape();
        var retriever = new RulesAttributeRetriever(Options.Create(new RetrieveAttributesOptions()));
        var statements = new List<(string, Retrieval.Understood, string)>();
        foreach (var text in asked.Questions.Select(q => q.Question))
        {
            var question = new QuestionAsked { QuestionId = Guid.Empty, AskedAt = DateTimeOffset.UnixEpoch, Text = text };
            if (await retriever.RetrieveAsync(question, landscape, CancellationToken.None) is Retrieval.Understood read)
            {
                statements.Add((text, read, SqlBuilder.Build(read.Attributes, read.Selection, LandedQuestions.Definition)));
            }
        }

        return statements;
    }
}
