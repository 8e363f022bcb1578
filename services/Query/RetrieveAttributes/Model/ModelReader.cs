using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Asks a model about a question on the ground of one table. The partitions are chosen first, by the rules; what the model says is judged, told to it once more
/// where it is wrong, and asked back where it stays wrong.
/// </summary>
internal sealed class ModelReader(IAttributeModel model)
{
    private const int MostFaults = 3;

    /// <summary>What the model made of it; silence where it could not be asked.</summary>
    public async Task<ModelReading> ReadAsync(RulesReading rules, CancellationToken cancellationToken)
    {
        var selected = new Inquiry(rules.Inquiry!.Question, rules.Inquiry.Grounding, rules.Inquiry.Scenarios);
        if (RulesReader.Select(selected) is { } stop)
        {
            return new ModelReading.Done(stop) { WasAsked = false };
        }

        // The cards are found by one scenario.
        if (selected.Selection.Slices.Skip(1).Any())
        {
            return new ModelReading.Done(rules.Retrieval) { WasAsked = false };
        }

        if (selected.Question.Text.Length > ModelQuestion.MostCharacters)
        {
            return new ModelReading.Silent(new ModelReply.Silent(
                ModelTrouble.TooLong,
                $"The question has {selected.Question.Text.Length} characters; a model takes at most {ModelQuestion.MostCharacters}. Ask in fewer words."));
        }

        return await AskTwiceAsync(selected, rules, cancellationToken);
    }

    private async Task<ModelReading> AskTwiceAsync(Inquiry selected, RulesReading rules, CancellationToken cancellationToken)
    {
        RefusedAnswer? refused = null;
        Judgement.Faulty? faulty = null;
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var reply = await model.AskAsync(Ask(selected, refused), cancellationToken);
            if (reply is ModelReply.Silent silent)
            {
                return new ModelReading.Silent(silent);
            }

            var said = ((ModelReply.Said)reply).Text;
            switch (ProposalJudge.Judge(said, selected))
            {
                case Judgement.Accepted accepted:
                    return new ModelReading.Done(accepted.Understood);
                case Judgement.Ended ended:
                    return new ModelReading.Done(ended.Stopped);
                case Judgement.Faulty wrong:
                    (faulty, refused) = (wrong, new RefusedAnswer(said, wrong.Faults));
                    break;
            }
        }

        return new ModelReading.Done(AskBack(selected, rules, faulty!));
    }

    private static ModelQuestion Ask(Inquiry selected, RefusedAnswer? refused) => new(
        selected.Question.Text,
        Instructions.Write(selected, refused),
        selected.Selection.Scenarios[0],
        selected.Selection.RunIds,
        selected.Question.EffectiveDeadline());

    private static Retrieval.Stopped AskBack(Inquiry selected, RulesReading rules, Judgement.Faulty faulty)
    {
        var said = rules.Retrieval as Retrieval.Stopped;
        var opening = said is null ? "The model's reading of the question was not accepted:" : $"{said.Sentence} A model's reading was not accepted either:";
        return selected.AskBack(
            said?.Reason ?? StopReason.NotUnderstood,
            $"{opening} {string.Join(' ', faulty.Faults.Take(MostFaults))}",
            [.. said?.Options ?? [], .. faulty.Left?.Options ?? []]) with
        {
            Understanding = selected.Understanding() with { RetrievedBy = ProposalJudge.RetrievedBy },
        };
    }
}
