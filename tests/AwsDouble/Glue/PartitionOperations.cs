using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Glue;

/// <summary>The operations on partitions.</summary>
internal sealed class PartitionOperations(Func<JsonObject, Table> find, Queue<string> refusals)
{
    public void AddTo(Action<string, Func<JsonObject, JsonObject>> add)
    {
        add("GetPartition", Get);
        add("GetPartitions", List);
        add("BatchGetPartition", GetMany);
        add("CreatePartition", Create);
        add("BatchCreatePartition", CreateMany);
        add("UpdatePartition", Update);
        add("BatchUpdatePartition", UpdateMany);
        add("DeletePartition", Delete);
    }

    private static AwsException NotFound() => new("EntityNotFoundException", "Cannot find partition.");

    private static JsonArray Copy(JsonNode? values) => (values as JsonArray ?? []).DeepClone().AsArray();

    private static JsonObject Without(JsonObject partition, JsonObject input)
    {
        var described = partition.DeepClone().AsObject();
        if ((bool?)input["ExcludeColumnSchema"] == true)
        {
            (described["StorageDescriptor"] as JsonObject)?.Remove("Columns");
        }

        return described;
    }

    private static void Add(Table table, JsonObject definition)
    {
        var partition = table.Partition(definition);
        if (!table.Partitions.TryAdd(Table.Joined(partition["Values"]!.AsArray()), partition))
        {
            throw new AwsException("AlreadyExistsException", "Partition already exists.");
        }
    }

    private static void Replace(Table table, JsonObject input)
    {
        var former = Table.Joined(input["PartitionValueList"]!.AsArray());
        if (!table.Partitions.ContainsKey(former))
        {
            throw NotFound();
        }

        var partition = table.Partition(input["PartitionInput"]!.AsObject());
        table.Partitions.Remove(former);
        table.Partitions[Table.Joined(partition["Values"]!.AsArray())] = partition;
    }

    private JsonObject Get(JsonObject input)
    {
        var partition = find(input).Partitions.GetValueOrDefault(Table.Joined(input["PartitionValues"]!.AsArray())) ?? throw NotFound();
        return new JsonObject { ["Partition"] = partition.DeepClone() };
    }

    private JsonObject GetMany(JsonObject input)
    {
        var table = find(input);
        var found = input["PartitionsToGet"]!.AsArray().Select(wanted => table.Partitions.GetValueOrDefault(Table.Joined(wanted!["Values"]!.AsArray()))).OfType<JsonObject>();
        return new JsonObject { ["Partitions"] = new JsonArray([.. found.Select(partition => partition.DeepClone())]), ["UnprocessedKeys"] = new JsonArray() };
    }

    private JsonObject List(JsonObject input)
    {
        var table = find(input);
        var wanted = PartitionExpression.Parse((string?)input["Expression"] ?? "", table.Keys);
        var matching = table.Partitions.Values.Where(partition => wanted([.. partition["Values"]!.AsArray().Select(value => (string)value!)])).ToList();
        var skipped = (string?)input["NextToken"] is { } token ? int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(token)), CultureInfo.InvariantCulture) : 0;
        var most = (int?)input["MaxResults"] ?? 1000;
        var answer = new JsonObject { ["Partitions"] = new JsonArray([.. matching.Skip(skipped).Take(most).Select(partition => Without(partition, input))]) };
        if (skipped + most < matching.Count)
        {
            answer["NextToken"] = Convert.ToBase64String(Encoding.ASCII.GetBytes((skipped + most).ToString(CultureInfo.InvariantCulture)));
        }

        return answer;
    }

    private JsonObject Create(JsonObject input)
    {
        Add(find(input), input["PartitionInput"]!.AsObject());
        return [];
    }

    private JsonObject CreateMany(JsonObject input)
    {
        var table = find(input);
        return Each(input["PartitionInputList"]!.AsArray(), definition => definition["Values"], "PartitionValues", definition =>
        {
            if (refusals.TryDequeue(out var code))
            {
                throw new AwsException(code, $"The double was told to answer {code}.");
            }

            Add(table, definition);
        });
    }

    private JsonObject Update(JsonObject input)
    {
        Replace(find(input), input);
        return [];
    }

    private JsonObject UpdateMany(JsonObject input)
    {
        var table = find(input);
        return Each(input["Entries"]!.AsArray(), entry => entry["PartitionValueList"], "PartitionValueList", entry => Replace(table, entry));
    }

    private JsonObject Delete(JsonObject input) =>
        find(input).Partitions.Remove(Table.Joined(input["PartitionValues"]!.AsArray())) ? [] : throw NotFound();

    /// <summary>Does something for each, and gathers what fails: the batch itself is answered with 200.</summary>
    private static JsonObject Each(JsonArray items, Func<JsonObject, JsonNode?> values, string valuesName, Action<JsonObject> act)
    {
        var errors = new JsonArray();
        foreach (var item in items.Select(item => item!.AsObject()))
        {
            try
            {
                act(item);
            }
            catch (AwsException error)
            {
                var detail = new JsonObject { ["ErrorCode"] = error.Code, ["ErrorMessage"] = error.Message };
                errors.Add(new JsonObject { [valuesName] = Copy(values(item)), ["ErrorDetail"] = detail });
            }
        }

        return errors.Count == 0 ? [] : new JsonObject { ["Errors"] = errors };
    }
}
