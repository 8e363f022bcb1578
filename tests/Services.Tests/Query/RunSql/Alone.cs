namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>Situations that measure time run while nothing else does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
