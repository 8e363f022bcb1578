using Amazon.Runtime;

namespace Amazon.BedrockRuntime;

/// <summary>Why a model stopped. Values newer than this client are kept as they come.</summary>
public sealed class StopReason : ConstantClass
{
    /// <summary>It has said all.</summary>
    public static readonly StopReason End_turn = new("end_turn");

    /// <summary>It wants a tool to be called.</summary>
    public static readonly StopReason Tool_use = new("tool_use");

    /// <summary>The answer is cut off.</summary>
    public static readonly StopReason Max_tokens = new("max_tokens");

    /// <summary>It came to a given text.</summary>
    public static readonly StopReason Stop_sequence = new("stop_sequence");

    /// <summary>A guardrail replaced or masked the text: a result, not an error.</summary>
    public static readonly StopReason Guardrail_intervened = new("guardrail_intervened");

    /// <summary>The model's own filter stopped it.</summary>
    public static readonly StopReason Content_filtered = new("content_filtered");

    /// <summary>The model broke the wanted form.</summary>
    public static readonly StopReason Malformed_model_output = new("malformed_model_output");

    /// <summary>The model called a tool wrongly.</summary>
    public static readonly StopReason Malformed_tool_use = new("malformed_tool_use");

    /// <summary>Question and answer do not fit into the model.</summary>
    public static readonly StopReason Model_context_window_exceeded = new("model_context_window_exceeded");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public StopReason(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator StopReason(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static StopReason FindValue(string value) => FindValue<StopReason>(value);
}
