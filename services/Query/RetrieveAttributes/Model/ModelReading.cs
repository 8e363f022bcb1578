namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What came of asking a model.</summary>
internal abstract record ModelReading
{
    private ModelReading()
    {
    }

    /// <summary>An outcome that can go on.</summary>
    public sealed record Done(Retrieval Retrieval) : ModelReading
    {
        /// <summary>False where the outcome was clear before anybody was asked.</summary>
        public bool WasAsked { get; init; } = true;
    }

    /// <summary>It could not be asked.</summary>
    public sealed record Silent(ModelReply.Silent Reply) : ModelReading;
}
