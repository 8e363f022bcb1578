namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What attributes must keep to before a statement is built from them.</summary>
internal static class Rule
{
    public static void Require(bool kept, string fault)
    {
        if (!kept)
        {
            throw new InvalidAttributesException(fault);
        }
    }
}
