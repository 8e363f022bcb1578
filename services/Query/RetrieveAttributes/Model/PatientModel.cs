namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Asks again, twice and after a pause, where the service is busy, as long as the question's deadline allows it.</summary>
internal sealed class PatientModel(IAttributeModel model, TimeProvider clock) : IAttributeModel
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];

    public async Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        var reply = await model.AskAsync(question, cancellationToken);
        foreach (var pause in Pauses)
        {
            if (reply is not ModelReply.Silent { Trouble: ModelTrouble.Busy } || clock.GetUtcNow() + pause >= question.Deadline)
            {
                return reply;
            }

            await Task.Delay(pause, clock, cancellationToken);
            reply = await model.AskAsync(question, cancellationToken);
        }

        return reply;
    }
}
