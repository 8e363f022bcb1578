namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Reads "across run001 and run002" as the total over runs, where these are all the runs it adds.</summary>
internal static class AcrossRuns
{
    public static IReadOnlyList<Token> Merge(IReadOnlyList<Token> tokens, FigureKeys keys)
    {
        var merged = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = tokens[i].IsWord("across") ? EndOfRuns(tokens, i + 1, keys) : i;
            merged.Add(end > i ? Together(tokens, i, end) : tokens[i]);
            i = Math.Max(i, end);
        }

        return merged;
    }

    // The place of the last run of the list; the beginning where the list is not that of all runs.
    private static int EndOfRuns(IReadOnlyList<Token> tokens, int first, FigureKeys keys)
    {
        var runs = new List<string>();
        var last = first - 1;
        for (var i = first; i < tokens.Count && (tokens[i].IsOf(FigureBuilder.RunKey) || tokens[i].IsMark(',') || tokens[i].IsWord("and")); i++)
        {
            if (tokens[i].IsOf(FigureBuilder.RunKey))
            {
                runs.Add(tokens[i].Meanings[0].Value);
                last = i;
            }
        }

        return runs.Count > 1 && runs.Order().SequenceEqual(keys.Runs.Order()) ? last : first - 1;
    }

    private static Token Together(IReadOnlyList<Token> tokens, int from, int to) =>
        new(TokenKind.Label, string.Join(' ', tokens.Skip(from).Take(to - from + 1).Select(token => token.Text)))
        {
            Meanings = [new LabelMeaning(FigureBuilder.RunKey, LabelMeaning.AllRuns)],
        };
}
