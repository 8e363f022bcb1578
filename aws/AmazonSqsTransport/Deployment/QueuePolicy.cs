using System.Text.Json;
using System.Text.Json.Nodes;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>Merges into a queue's policy the permission for topics to send to it. All that stands there stays.</summary>
internal static class QueuePolicy
{
    private const string Service = "sns.amazonaws.com";
    private const string Action = "sqs:SendMessage";

    /// <summary>The policy with what was missing, or null when nothing was.</summary>
    /// <exception cref="AmazonSqsTransportConfigurationException">The present policy is none that can be merged with.</exception>
    public static string? Allow(string? policy, string queueArn, IReadOnlyCollection<string> topicArns)
    {
        var document = Read(policy, queueArn);
        var statements = Statements(document);
        var ours = statements.OfType<JsonObject>().Where(statement => IsOurs(statement, queueArn)).ToList();
        var missing = topicArns.Except(ours.SelectMany(Topics)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        if (ours.Count > 0)
        {
            ours[0]["Condition"]!["ArnLike"]!["aws:SourceArn"] = Texts([.. Topics(ours[0]), .. missing]);
        }
        else
        {
            statements.Add(Statement(queueArn, missing));
        }

        return document.ToJsonString();
    }

    private static JsonObject Read(string? policy, string queueArn)
    {
        if (string.IsNullOrWhiteSpace(policy))
        {
            return new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = new JsonArray() };
        }

        try
        {
            return JsonNode.Parse(policy) as JsonObject ?? throw new JsonException("It is no JSON object.");
        }
        catch (JsonException reason)
        {
            throw new AmazonSqsTransportConfigurationException(
                $"The policy of {queueArn} cannot be read, so topics cannot be allowed to send to it: {reason.Message} Correct or remove the policy.", reason);
        }
    }

    /// <summary>A policy may hold one statement without a list around it.</summary>
    private static JsonArray Statements(JsonObject document)
    {
        if (document["Statement"] is JsonArray list)
        {
            return list;
        }

        var single = document["Statement"];
        document["Statement"] = null;
        var wrapped = single is null ? new JsonArray() : new JsonArray(single);
        document["Statement"] = wrapped;
        return wrapped;
    }

    private static bool IsOurs(JsonObject statement, string queueArn) =>
        Has(statement["Effect"], "Allow")
        && statement["Principal"] is JsonObject principal && Has(principal["Service"], Service)
        && Has(statement["Action"], Action)
        && Has(statement["Resource"], queueArn)
        && statement["Condition"] is JsonObject { Count: 1 } condition
        && condition["ArnLike"] is JsonObject { Count: 1 } like && like.ContainsKey("aws:SourceArn");

    private static IEnumerable<string> Topics(JsonObject statement) => TextsIn(statement["Condition"]!["ArnLike"]!["aws:SourceArn"]);

    private static JsonObject Statement(string queueArn, IEnumerable<string> topicArns) =>
        new()
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["Service"] = Service },
            ["Action"] = Action,
            ["Resource"] = queueArn,
            ["Condition"] = new JsonObject { ["ArnLike"] = new JsonObject { ["aws:SourceArn"] = Texts(topicArns) } },
        };

    private static JsonArray Texts(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Select(value => JsonValue.Create(value))];

    private static bool Has(JsonNode? node, string value) => TextsIn(node).Contains(value, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> TextsIn(JsonNode? node) =>
        node switch
        {
            JsonArray list => list.SelectMany(TextsIn),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };
}
