using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Operations;

internal static class TopicOperations
{
    public static readonly ServiceOperation<CreateTopicRequest, CreateTopicResponse> Create =
        SnsProtocol.Query.Operation<CreateTopicRequest, CreateTopicResponse>(
            "CreateTopic",
            (form, request) =>
            {
                form.Required("Name", request.Name);
                form.Map("Attributes", request.Attributes);
                form.Text("DataProtectionPolicy", request.DataProtectionPolicy);
                form.List("Tags", request.Tags, Tags.Write);
            },
            (answer, response) => response.TopicArn = answer.Text("TopicArn"));

    public static readonly ServiceOperation<DeleteTopicRequest, DeleteTopicResponse> Delete =
        SnsProtocol.Query.Operation<DeleteTopicRequest, DeleteTopicResponse>(
            "DeleteTopic",
            (form, request) => form.Required("TopicArn", request.TopicArn));

    public static readonly ServiceOperation<ListTopicsRequest, ListTopicsResponse> List =
        SnsProtocol.Query.Operation<ListTopicsRequest, ListTopicsResponse>(
            "ListTopics",
            (form, request) => form.Text("NextToken", request.NextToken),
            (answer, response) =>
            {
                response.Topics = answer.List("Topics", member => new Topic { TopicArn = member.Text("TopicArn") });
                response.NextToken = answer.Token("NextToken");
            });

    public static readonly ServiceOperation<GetTopicAttributesRequest, GetTopicAttributesResponse> GetAttributes =
        SnsProtocol.Query.Operation<GetTopicAttributesRequest, GetTopicAttributesResponse>(
            "GetTopicAttributes",
            (form, request) => form.Required("TopicArn", request.TopicArn),
            (answer, response) => response.Attributes = answer.Map("Attributes"));

    public static readonly ServiceOperation<SetTopicAttributesRequest, SetTopicAttributesResponse> SetAttributes =
        SnsProtocol.Query.Operation<SetTopicAttributesRequest, SetTopicAttributesResponse>(
            "SetTopicAttributes",
            (form, request) =>
            {
                form.Required("TopicArn", request.TopicArn);
                form.Required("AttributeName", request.AttributeName);
                form.Text("AttributeValue", request.AttributeValue);
            });

    public static readonly ServiceOperation<TagResourceRequest, TagResourceResponse> Tag =
        SnsProtocol.Query.Operation<TagResourceRequest, TagResourceResponse>(
            "TagResource",
            (form, request) =>
            {
                form.Required("ResourceArn", request.ResourceArn);
                form.RequiredList("Tags", request.Tags, Tags.Write);
            });
}
