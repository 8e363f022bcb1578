using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class BedrockRuntimeSamples
{
    public static readonly Sample[] All =
    [
        new(
            new ConverseRequest
            {
                ModelId = "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-x-v1:0",
                Messages = [new() { Role = ConversationRole.User, Content = [new() { Text = "How much?" }] }],
                System = [new() { Text = "Be brief." }],
                InferenceConfig = new() { MaxTokens = 500, Temperature = 0.25f, TopP = 0.5f, StopSequences = ["\n\n"] },
                GuardrailConfig = new() { GuardrailIdentifier = "gr1234567890", GuardrailVersion = "1", Trace = GuardrailTrace.Enabled_full },
                RequestMetadata = new() { ["question"] = "q-1" },
                PerformanceConfig = new() { Latency = PerformanceConfigLatency.Optimized },
                AdditionalModelRequestFields = Document.FromObject(new { top_k = 5 }),
                AdditionalModelResponseFieldPaths = ["/stop_sequence"],
            },
            """
            {"output":{"message":{"role":"assistant","content":[{"text":"2,305,329.38"}]}},"stopReason":"end_turn",
             "usage":{"inputTokens":1,"outputTokens":2,"totalTokens":3,"cacheReadInputTokens":4,"cacheWriteInputTokens":5},"metrics":{"latencyMs":1200},
             "trace":{"guardrail":{"actionReason":"No action.","modelOutput":["raw"]},
              "promptRouter":{"invokedModelId":"arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-x-v1:0"}},
             "performanceConfig":{"latency":"standard"},"additionalModelResponseFields":{"/stop_sequence":null,"a":[1,2.5,"x",true,5000000000,{"b":{}}]}}
            """),
    ];
}
