using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Services.Tests.Contracts;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_a_question_comes_too_late : AthenaSituation
{
    [Fact]
    public async Task What_it_asked_stands_in_no_log()
    {
        using var logged = new LoggedEvents();
        using var logs = new LoggerFactory([logged]);
        using var athena = new ScriptedAthena();
        var late = new LateQuestion(
            Engine(athena), new DefinitionStore(Store, Keys), new CommittedVersions(new CatalogStore(Store, Keys), NullLogger<CommittedVersions>.Instance), logs.CreateLogger<LateQuestion>());
        var asked = SampleMessages.All.OfType<SqlBuilt>().Single();
        var message = asked with { Attributes = asked.Attributes with { GroupByAttributes = ["ACME HOLDING"] } };

        await late.EndAsync(message, CancellationToken.None);

        var line = Assert.Single(logged.Events);
        Assert.Equal($"ccar-run-sql did not look for what runs for question {message.QuestionId}, whose deadline has passed.", line.Text);
        Assert.Null(line.Fault);
    }
}
