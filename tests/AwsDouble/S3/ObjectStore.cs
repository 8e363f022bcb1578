using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>S3: buckets and objects, in path style. What tests prepare and look at directly.</summary>
public sealed class ObjectStore : IDisposable
{
    private readonly Dictionary<string, Func<S3Request, Answer>> _operations = [];
    private readonly Dictionary<string, Bucket> _buckets = [];
    private readonly string _folder;
    private readonly bool _isTemporary;

    internal ObjectStore(string? folder)
    {
        _isTemporary = folder is null;
        _folder = folder ?? Directory.CreateTempSubdirectory("ccar-aws-double-").FullName;
        new BucketOperations(this).AddTo(_operations);
        new ObjectOperations(this).AddTo(_operations);
        new CopyOperations(this).AddTo(_operations);
        new TagOperations(this).AddTo(_operations);
        new MultipartOperations(this).AddTo(_operations);
    }

    /// <summary>The largest object that is copied in one call, in bytes. S3's is 5 GiB.</summary>
    public long CopyLimit { get; set; } = 5L << 30;

    /// <summary>The smallest part but the last, in bytes. S3's is 5 MiB.</summary>
    public long MinimumPart { get; set; } = 5L << 20;

    /// <summary>Who is told of new objects.</summary>
    public Notifications Notifications { get; } = new();

    internal Lock Gate { get; } = new();

    internal IEnumerable<Bucket> Buckets => _buckets.Values;

    /// <summary>Makes a bucket; one that is there stays.</summary>
    public void CreateBucket(string name, BucketKind kind = BucketKind.Plain)
    {
        lock (Gate)
        {
            Create(name).IsVersioned |= kind == BucketKind.Versioned;
        }
    }

    /// <summary>Whether there is such a bucket.</summary>
    public bool Exists(string bucket)
    {
        lock (Gate)
        {
            return _buckets.ContainsKey(bucket);
        }
    }

    /// <summary>Puts an object, without telling anybody.</summary>
    public StoredObject Put(string bucket, string key, byte[] bytes)
    {
        lock (Gate)
        {
            return ObjectOperations.Store(Find(bucket), new StoredObject
            {
                Key = key,
                VersionId = "",
                Path = "",
                Size = 0,
                ETag = "",
                Sequencer = "",
                Modified = DateTimeOffset.UtcNow,
                Checksum = Checksums.Of("CRC64NVME", bytes),
            }, bytes);
        }
    }

    /// <summary>The object at a key; null when there is none.</summary>
    public StoredObject? Get(string bucket, string key)
    {
        lock (Gate)
        {
            return _buckets.GetValueOrDefault(bucket)?.Find(key);
        }
    }

    /// <summary>The bytes of an object.</summary>
    public byte[] Read(string bucket, string key) =>
        File.ReadAllBytes((Get(bucket, key) ?? throw new KeyNotFoundException($"There is no object '{key}' in '{bucket}'.")).Path);

    /// <summary>The objects below a prefix, in the order of their keys.</summary>
    public IReadOnlyList<StoredObject> List(string bucket, string prefix)
    {
        lock (Gate)
        {
            return [.. _buckets.GetValueOrDefault(bucket)?.Current.Where(version => version.Key.StartsWith(prefix, StringComparison.Ordinal)) ?? []];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isTemporary)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    internal async Task<Answer> AnswerAsync(Call call)
    {
        if (!_operations.TryGetValue(call.Operation, out var operation))
        {
            throw new AwsException("NotImplemented", $"The double does not know {call.Request.Method} {call.Request.Target} of S3.", 501);
        }

        var request = new S3Request(call);
        Answer answer;
        lock (Gate)
        {
            answer = operation(request);
        }

        await Notifications.SendAsync();
        return answer;
    }

    internal Bucket Find(string name) =>
        _buckets.GetValueOrDefault(name) ?? throw new AwsException("NoSuchBucket", "The specified bucket does not exist", 404) { Members = new() { ["BucketName"] = name } };

    internal Bucket Create(string name) =>
        _buckets.TryGetValue(name, out var bucket) ? bucket : _buckets[name] = new Bucket(name, Directory.CreateDirectory(Path.Combine(_folder, name)).FullName);
}
