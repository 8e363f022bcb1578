using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Query;

namespace Amazon.SimpleNotificationService.Operations;

internal static class PublishOperations
{
    public static readonly ServiceOperation<PublishRequest, PublishResponse> Publish =
        SnsProtocol.Query.Operation<PublishRequest, PublishResponse>(
            "Publish",
            (form, request) =>
            {
                WriteTarget(form, request);
                form.Required("Message", request.Message);
                form.Text("Subject", request.Subject);
                form.Text("MessageStructure", request.MessageStructure);
                form.Text("MessageGroupId", request.MessageGroupId);
                form.Text("MessageDeduplicationId", request.MessageDeduplicationId);
                form.NamedMap("MessageAttributes", request.MessageAttributes, WriteAttribute);
            },
            (answer, response) =>
            {
                response.MessageId = answer.Text("MessageId");
                response.SequenceNumber = answer.Text("SequenceNumber");
            });

    public static readonly ServiceOperation<PublishBatchRequest, PublishBatchResponse> PublishBatch =
        SnsProtocol.Query.Operation<PublishBatchRequest, PublishBatchResponse>(
            "PublishBatch",
            (form, request) =>
            {
                form.Required("TopicArn", request.TopicArn);
                form.RequiredList("PublishBatchRequestEntries", request.PublishBatchRequestEntries, WriteEntry);
            },
            (answer, response) =>
            {
                response.Failed = answer.List("Failed", ReadFailure);
                response.Successful = answer.List("Successful", ReadSuccess);
            });

    private static void WriteTarget(QueryForm form, PublishRequest request)
    {
        if (request.TargetArn is null && request.PhoneNumber is null)
        {
            form.Required("TopicArn", request.TopicArn);
        }

        form.Text("TopicArn", request.TopicArn);
        form.Text("TargetArn", request.TargetArn);
        form.Text("PhoneNumber", request.PhoneNumber);
    }

    private static void WriteEntry(QueryForm form, PublishBatchRequestEntry entry)
    {
        form.Required("Id", entry.Id);
        form.Required("Message", entry.Message);
        form.Text("Subject", entry.Subject);
        form.Text("MessageStructure", entry.MessageStructure);
        form.Text("MessageGroupId", entry.MessageGroupId);
        form.Text("MessageDeduplicationId", entry.MessageDeduplicationId);
        form.NamedMap("MessageAttributes", entry.MessageAttributes, WriteAttribute);
    }

    private static void WriteAttribute(QueryForm form, MessageAttributeValue value)
    {
        form.Required("DataType", value.DataType);
        form.Text("StringValue", value.StringValue);
        form.Bytes("BinaryValue", value.BinaryValue);
    }

    private static PublishBatchResultEntry ReadSuccess(QueryAnswer member) => new()
    {
        Id = member.Text("Id"),
        MessageId = member.Text("MessageId"),
        SequenceNumber = member.Text("SequenceNumber"),
    };

    private static BatchResultErrorEntry ReadFailure(QueryAnswer member) => new()
    {
        Code = member.Text("Code"),
        Id = member.Text("Id"),
        Message = member.Text("Message"),
        SenderFault = member.Flag("SenderFault"),
    };
}
