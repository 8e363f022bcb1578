using System.Text.RegularExpressions;

namespace Ccar.Messaging.Deploy.Tests.Policies;

/// <summary>What no call of the drill met, and why it is allowed all the same.</summary>
internal static class Reasons
{
    private static readonly (string Worker, string What, string Why)[] All =
    [
        ("*", "sqs:ChangeMessageVisibility *", "A message that takes longer than 30 s, or is handed back by a worker that stops."),
        ("*", "sqs:SendMessage *_skipped", "Unknown messages of a queue that takes any JSON are failed ones; the transport looks the queue up all the same."),
        ("Ingest", "sqs:SendMessage *:ccar-(landings|index-metadata|forward-landings)", "Sent again later, as is captured of ccar-partition-file."),
        ("Responder", "sqs:SendMessage *:ccar-(write-answer|forward-answers)", "Sent again later, as is captured of ccar-partition-file."),
        ("Query", "sns:Publish *:ccar-fault-(question-asked|attributes-retrieved|sql-built)", "Told when every try of a stage has failed; the Responder answers it."),
        ("Responder", "sns:Publish *:ccar-fault-(question-asked|results-ready|question-stopped|check-deadline)", "Told when every try of a stage has failed."),
        ("Responder", "sns:Publish *:ccar-fault-fault-*", "Told when a fault itself could not be answered."),
        ("Responder", "sns:Publish *:ccar-check-deadline", "A deadline further away than SQS's longest delay is watched by messages in turn."),
        ("Ingest", "s3:AbortMultipartUpload *", "An upload in parts that failed is taken back; S3 asks for it where the upload was made."),
        ("Ingest", "s3:GetObject*Tagging *", "S3 copies the tags of an object with it, and refuses the copy of a tagged one to whoever may not read them; a snapshot that lands again is looked at for the mark of ccar prune."),
        ("Ingest", "s3:PutObjectTagging *", "The same, at the other end of the copy, and to take the mark off."),
        ("Ingest", "s3:GetObject */turns/*", "A turn that a dead process left is read before it is taken over."),
        ("Ingest", "s3:GetObject */(metadata|knowledge)/*", "A message that comes again looks whether record and card are written."),
        ("*", "s3:ListBucket *", "Without it S3 answers 403 in place of 404 for what is not there; nothing is listed."),
        ("Ingest", "glue:GetPartition *", "A partition that is there is looked at before anything is made of it."),
        ("Ingest", "glue:UpdateTable *", "A definition that got a column."),
        ("Ingest", "bedrock:StartIngestionJob *", "AWS asks for it with documents handed over as well."),
        ("Query", "s3:(GetBucketLocation|ListBucket|ListBucketMultipartUploads|GetObject|PutObject|AbortMultipartUpload|ListMultipartUploadParts) *", "Athena reads tables and keeps results with the rights of whoever asks."),
        ("Query", "glue:(GetDatabase|GetTable|GetPartition|GetPartitions|BatchGetPartition) *", "Athena looks tables up with the rights of whoever asks; the worker asks GetPartition for a partition that gave no row."),
        ("Query", "bedrock:(Retrieve|InvokeModel) *", "RetrieveAndGenerate retrieves and invokes with the rights of whoever asks."),
    ];

    public static bool Has(string worker, string what) => All.Any(reason => Meets(reason, worker, what));

    /// <summary>Reasons for something that is allowed nowhere, or was needed after all.</summary>
    public static IEnumerable<string> Stale(IReadOnlyCollection<(string Worker, string What)> unused) =>
        All.Where(reason => !unused.Any(one => Meets(reason, one.Worker, one.What))).Select(reason => $"{reason.Worker} {reason.What}");

    private static bool Meets((string Worker, string What, string Why) reason, string worker, string what) =>
        (reason.Worker == "*" || reason.Worker == worker) && Regex.IsMatch(what, $"^{reason.What.Replace("*", ".*", StringComparison.Ordinal)}$");
}
