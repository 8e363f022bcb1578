using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is no question about figures at all: unusable text, SQL, requests to change something, instructions to the program.</summary>
internal static partial class QuestionGate
{
    /// <summary>Longest question.</summary>
    public const int MostCharacters = 4_000;

    public static Retrieval.Stopped? Check(string text) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => Unusable("The question is empty; ask for a figure of the landed data."),
        { Length: > MostCharacters } => Unusable($"The question has {text.Length} characters; at most {MostCharacters} can be read."),
        _ when text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) => Unusable("The question contains control characters; send plain text."),
        _ when Sql().IsMatch(text) => OutOfScope("SQL is not run from a question; ask in plain English for a figure."),
        _ when Change().IsMatch(text) => OutOfScope("Nothing can be changed or sent by a question; ask for a figure of the landed data."),
        _ when Instruction().IsMatch(text) => OutOfScope("The question gives the program instructions; ask for a figure of the landed data."),
        _ => null,
    };

    private static Retrieval.Stopped Unusable(string sentence) => new(AnswerOutcome.Refused, StopReason.InvalidQuestion, sentence);

    private static Retrieval.Stopped OutOfScope(string sentence) => new(AnswerOutcome.Refused, StopReason.OutOfScope, sentence);

    [GeneratedRegex(
        @"\b(?:drop|alter|create|truncate|attach|detach|grant|revoke|replace)\s+(?:or\s+replace\s+)?(?:table|view|database|schema|index|user|role|function|macro)\b"
        + @"|\binsert\s+into\s+\w+\s*(?:\(|values\b|select\b)|\bdelete\s+from\b|\bupdate\s+\w+\s+set\b|\bunion\s+(?:all\s+)?select\b|\bcopy\s*\("
        + @"|\bcopy\s+\w+\s+(?:to|from)\b|\bselect\s+(?:\*|\d|count\s*\(|sum\s*\(|distinct\s)"
        + @"|\bselect\b.{1,200}?\bfrom\b.{1,200}?\bwhere\b|\bexec(?:ute)?\s*\(|\bread_(?:csv|parquet|text)\b|\binformation_schema\b|\bpragma\b|'\s*(?:or"
        + @"|and)\s+'?\w+'?\s*=|'[^']{0,80}--|\blike\s+'|;\s*--|/\*|\bxp_\w+",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        PatternTime.Milliseconds)]
    private static partial Regex Sql();

    [GeneratedRegex(
        @"(?:^\W*(?:(?:please|kindly|now|ok|okay|just|hey|hi|hello|(?:can|could|would|will) you|i (?:want|need|would like) you to|you (?:must|should)"
        + @"|go ahead and)\W+)*|\b(?:and|then)\s+(?:please\s+)?)"
        + @"(?!set out\b|create (?:me )?(?:an? )?(?:\w+ )?(?:table|list|overview|summary|view|breakdown|comparison|matrix|chart)\b(?! (?:in|on|called|named)\b)"
        + @"|(?:delete|change|remove|alter) nothing\b|set\b[^.?!;]{0,80}\b(?:against|side by side|next to|beside)\b|drop me\b|grant me\b|insert in(?:to)? (?:my"
        + @"|our|the) (?:memo|slide|deck|report|note|pack|presentation)\b|add\b[^.?!;]{0,160}\bto (?:that|those)\b|update (?:me|us)\b|move from\b|change (?:in|of"
        + @"|from)\b)(?:remove|delete|erase|wipe|purge|clear|overwrite|replace|modify|edit|update|alter|insert|append|drop|rename|reset|restate|set|upload|land"
        + @"|load|store|save|export|download|email|mail|send(?=\b[^.?!;]{0,200}(?:@|\bto (?:him|her|them|everyone|everybody|all|my|our|the (?:team|board|regulator"
        + @"|fed|client|press)|customers?|clients?)\b))|publish|post|move|copy|execute|rerun|restart|shut|kill|grant|adjust|fix|correct|write|change|increase"
        + @"|decrease|raise|lower|reclassify|swap|exchange|rebook|transfer|reduce|double|halve|create|add(?!\s+up|\s+together|\b[^.?!;]{0,120}\btogether\b))"
        + @"\s+(?!in\b|of\b|from\b|between\b|for\b|over\b|by\b)",
        RegexOptions.IgnoreCase,
        PatternTime.Milliseconds)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(?:ignore|forget|disregard|override|bypass|reveal|disclose|leak)\b.{0,200}?\b(?:rules?|instructions?|prompts?|guidelines?|restrictions?|secrets?"
        + @"|polic(?:y|ies)|previous|everything|above|constraints?|system)\b"
        + @"|\b(?:hidden|system|secret|initial)\s+(?:prompt|instruction|message)s?\b|^\s*(?:system|assistant|developer)\s*:|<\s*/?\s*(?:system|assistant|user"
        + @"|instructions?)\b|\byou (?:may|are|must|will|can) now\b|\bact as\b|\bpretend\b|\banswer anything\b|\bjailbreak|\brole.?play|\bnew instructions?\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        PatternTime.Milliseconds)]
    private static partial Regex Instruction();
}
