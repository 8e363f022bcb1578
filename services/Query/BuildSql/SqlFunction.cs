namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The functions statements use. Everything else is computed in code, because engines differ.</summary>
public enum SqlFunction
{
    Sum,
    Min,
    Max,
    Count,
    CountDistinct,
}
