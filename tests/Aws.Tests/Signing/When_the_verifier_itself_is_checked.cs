using System.Text;

namespace Ccar.Messaging.Aws.Tests.Signing;

/// <summary>The published vectors of AWS (key AKIDEXAMPLE, 30 August 2015), and one for SNS computed with Python's hmac and hashlib.</summary>
public sealed class When_the_verifier_itself_is_checked
{
    private const string Date = "20150830T123600Z";
    private const string FormType = "application/x-www-form-urlencoded";

    public static TheoryData<string, string, string, string, string, string> Vectors => new()
    {
        { "GET", "/", "", "", "service", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
        { "POST", "/", "", "", "service", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b" },
        { "GET", "/?Param2=value2&Param1=value1", "", "", "service", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500" },
        { "POST", "/", FormType, "Param1=value1", "service", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void It_accepts_the_published_signatures(string method, string target, string contentType, string body, string service, string signature)
    {
        var request = Request(method, target, "example.amazonaws.com", contentType, body);

        Assert.Null(Verifier("us-east-1", service).Fault(Signed(request, "us-east-1", service, signature)));
    }

    [Fact]
    public void It_accepts_the_worked_example_of_the_documentation()
    {
        var request = Request("GET", "/?Action=ListUsers&Version=2010-05-08", "iam.amazonaws.com", FormType + "; charset=utf-8", "");

        var signed = Signed(request, "us-east-1", "iam", "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");

        Assert.Null(Verifier("us-east-1", "iam").Fault(signed));
    }

    [Fact]
    public void It_agrees_with_python_on_a_form_with_a_session_token()
    {
        const string Body = "Action=Publish&Message=h%C3%A9llo%20%2B%26%3D%3A%2F&Version=2010-03-31";
        var request = Request("POST", "/", "sns.eu-central-1.amazonaws.com", FormType + "; charset=utf-8", Body)
            .WithHeader("X-Amz-Security-Token", "TOKEN/with+signs==");

        var signed = Signed(request, "eu-central-1", "sns", "6963313d6fcafb15e65e290883527c8bc54d057af4b95f6d314ad8d3e2d033d1");

        Assert.Null(Verifier("eu-central-1", "sns").Fault(signed));
    }

    [Fact]
    public void It_refuses_a_header_that_is_left_out_of_the_signature()
    {
        var request = Request("GET", "/", "example.amazonaws.com", "", "");

        var signed = Signed(request, "us-east-1", "service", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
            .WithHeader("X-Amz-Security-Token", "TOKEN");

        Assert.Equal("Header 'x-amz-security-token' is not signed.", Verifier("us-east-1", "service").Fault(signed));
    }

    private static SigV4Verifier Verifier(string region, string service) => new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", region, service);

    private static RecordedRequest Request(string method, string target, string host, string contentType, string body)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Host"] = host, ["X-Amz-Date"] = Date };
        if (contentType.Length > 0)
        {
            headers["Content-Type"] = contentType;
        }

        return new RecordedRequest { Method = method, Target = target, Headers = headers, Body = Encoding.UTF8.GetBytes(body) };
    }

    private static RecordedRequest Signed(RecordedRequest request, string region, string service, string signature)
    {
        var names = string.Join(';', new[] { "content-type", "host", "x-amz-date", "x-amz-security-token" }.Where(request.Headers.ContainsKey));
        return request.WithHeader(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/{region}/{service}/aws4_request, SignedHeaders={names}, Signature={signature}");
    }
}
