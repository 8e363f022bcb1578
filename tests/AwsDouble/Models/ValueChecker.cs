using System.Text.Json;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>Checks a JSON value against a type and says everything that is wrong, each with its path.</summary>
internal sealed class ValueChecker
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public void Check(Shape shape, JsonElement value, string path)
    {
        if (shape.IsDocument)
        {
            return;
        }

        switch (shape.Type)
        {
            case "structure" when Is(value, path, JsonValueKind.Object):
                CheckStructure(shape, value, path);
                break;
            case "map" when Is(value, path, JsonValueKind.Object):
                CheckMap(shape, value, path);
                break;
            case "list" when Is(value, path, JsonValueKind.Array):
                CheckList(shape, value, path);
                break;
            case "structure" or "map" or "list":
                break;
            default:
                _faults.AddRange(ScalarChecker.Faults(shape, value).Select(fault => $"{path} {fault}"));
                break;
        }
    }

    /// <summary>Checks which members are there, and that the required ones are.</summary>
    public void CheckMembers(Shape shape, IReadOnlyCollection<string> present, string path)
    {
        _faults.AddRange(present.Where(name => !shape.Members.ContainsKey(name)).Select(name => $"{Join(path, name)} is not known"));
        _faults.AddRange(shape.Required.Except(present).Select(name => $"{Join(path, name)} is missing"));
        if (shape.IsUnion && present.Count != 1)
        {
            _faults.Add($"{path} must have exactly one member, not {present.Count}");
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private bool Is(JsonElement value, string path, JsonValueKind kind)
    {
        if (value.ValueKind != kind)
        {
            _faults.Add($"{path} must be {kind}, not {value.ValueKind}");
        }

        return value.ValueKind == kind;
    }

    private void CheckStructure(Shape shape, JsonElement value, string path)
    {
        CheckMembers(shape, [.. value.EnumerateObject().Select(member => member.Name)], path);
        foreach (var member in value.EnumerateObject().Where(member => shape.Members.ContainsKey(member.Name)))
        {
            Check(shape.Members[member.Name].Shape, member.Value, Join(path, member.Name));
        }
    }

    private void CheckMap(Shape shape, JsonElement value, string path)
    {
        var entries = value.EnumerateObject().ToList();
        CheckCount(shape, entries.Count, path);
        foreach (var entry in entries)
        {
            _faults.AddRange(ScalarChecker.TextFaults(shape.Key!, entry.Name).Select(fault => $"{path}'s key {fault}"));
            Check(shape.Element!, entry.Value, Join(path, entry.Name));
        }
    }

    private void CheckList(Shape shape, JsonElement value, string path)
    {
        CheckCount(shape, value.GetArrayLength(), path);
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            Check(shape.Element!, element, $"{path}[{index++}]");
        }
    }

    private void CheckCount(Shape shape, int count, string path)
    {
        if (count < shape.Min || count > shape.Max)
        {
            _faults.Add($"{path} has {count} elements, not {shape.Min ?? 0} to {shape.Max}");
        }
    }
}
