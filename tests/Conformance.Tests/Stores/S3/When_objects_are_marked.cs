using System.Text;
using Amazon.S3.Model;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>The mark by which a lifecycle rule knows what nothing refers to.</summary>
public sealed class When_objects_are_marked
{
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [ModelFact]
    public async Task The_mark_comes_and_goes_and_other_tags_stay()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        await world.WriteAsync("a", "1");
        await world.S3.PutObjectTaggingAsync(new PutObjectTaggingRequest { BucketName = world.Bucket, Key = "a", Tagging = new Tagging { TagSet = [new Tag { Key = "team", Value = "risk" }] } });
        var marks = (IObjectMarks)world.Store;

        var marked = await marks.MarkAsync("a", default);
        var with = await TagsAsync(world, "a");
        var unmarked = await marks.UnmarkAsync("a", default);

        Assert.True(marked && unmarked);
        Assert.Equal(["team=risk", "ccar-prune=unreferenced"], with);
        Assert.Equal(["team=risk"], await TagsAsync(world, "a"));
    }

    [ModelFact]
    public async Task What_is_not_there_is_not_marked()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        var marks = (IObjectMarks)world.Store;

        Assert.False(await marks.MarkAsync("a", default));
        Assert.False(await marks.UnmarkAsync("a", default));
    }

    [ModelFact]
    public async Task What_is_referred_to_again_loses_its_mark_at_the_next_run()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        await world.WriteAsync("superseded/v1/a.csv", "1");
        await world.WriteAsync("superseded/v2/a.csv", "2");
        var parts = new List<PrunePart>();
        await foreach (var found in world.Store.ListAsync("superseded/", default))
        {
            parts.Add(new PrunePart(PrunePart.Superseded, found.Key, [found]));
        }

        var first = await RunAsync(world, parts);
        var (one, two) = (await TagsAsync(world, "superseded/v1/a.csv"), await TagsAsync(world, "superseded/v2/a.csv"));
        var second = await RunAsync(world, parts[..1]);

        Assert.Equal((0, 1), (first, second));
        Assert.Equal((1, 1), (one.Count, two.Count));
        Assert.Equal(["ccar-prune=unreferenced"], await TagsAsync(world, parts[0].Name));
        Assert.Empty(await TagsAsync(world, parts[1].Name));
        Assert.Equal(1, Encoding.UTF8.GetString((await world.Store.ReadDocumentAsync(StoreKeys.PrunedMarks, default))!.Content.Span).Split("superseded/").Length - 1);
    }

    [ModelFact]
    public async Task What_only_old_answers_held_stays_marked_though_they_are_still_there()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        var id = Guid.NewGuid();
        var rows = $"results/{id:D}/0.parquet";
        await world.WriteAsync(rows, "1");
        var answer = new Answered { QuestionId = id, Question = "?", Outcome = AnswerOutcome.Answered, Text = "1", AskedAt = LongAgo, AnsweredAt = LongAgo };
        await world.Store.WriteDocumentAsync($"answers/{id:D}.json", StoreJson.Write(answer), default);
        var parts = new List<PrunePart> { new(PrunePart.Result, $"{id:D}", [(await world.Store.FindAsync(rows, default))!]) };

        var back = await RunAsync(world, parts, answersBefore: LongAgo.AddDays(1));
        var marked = await TagsAsync(world, rows);
        var withoutAge = await RunAsync(world, parts);

        Assert.Equal((0, 1), (back, withoutAge));
        Assert.Equal(["ccar-prune=unreferenced"], marked);
        Assert.Empty(await TagsAsync(world, rows));
    }

    [ModelFact]
    public async Task What_is_noted_and_bears_no_mark_is_marked()
    {
        await using var world = await StoreWorld.InAsync(Backend.AwsDouble);
        await world.WriteAsync("superseded/v1/a.csv", "1");
        var parts = new List<PrunePart> { new(PrunePart.Superseded, "superseded/v1/a.csv", [(await world.Store.FindAsync("superseded/v1/a.csv", default))!]) };
        await world.WriteAsync(StoreKeys.PrunedMarks, """["superseded/v1/a.csv"]""");

        await RunAsync(world, parts);

        Assert.Equal(["ccar-prune=unreferenced"], await TagsAsync(world, "superseded/v1/a.csv"));
    }

    private static Task<int> RunAsync(StoreWorld world, IReadOnlyList<PrunePart> parts, DateTimeOffset? answersBefore = null)
    {
        var keys = new StoreKeys(Microsoft.Extensions.Options.Options.Create(new StorageOptions()));
        var references = new ReferenceReader(world.Store, keys, new CatalogStore(world.Store, keys));
        return new PruneRun(new Unreferenced(world.Store, keys, references, TimeProvider.System), new PrunedObjects(world.Store, (IObjectMarks)world.Store))
            .ApplyAsync(parts, answersBefore, _ => { }, default);
    }

    private static async Task<IReadOnlyList<string>> TagsAsync(StoreWorld world, string key) =>
        [.. ((await world.S3.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = world.Bucket, Key = key })).Tagging ?? []).Select(tag => $"{tag.Key}={tag.Value}")];
}
