using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A statement that was not rendered by the product from the question's attributes.</summary>
public sealed class SqlRejectedException : PermanentFailureException
{
    /// <summary>Says how it differs.</summary>
    public SqlRejectedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public SqlRejectedException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public SqlRejectedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
