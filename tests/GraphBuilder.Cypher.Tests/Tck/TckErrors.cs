using System.Text.RegularExpressions;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>How the TCK tells of errors, and the codes that stand for its types of error.</summary>
internal static partial class TckErrors
{
    private const string Statement = "Neo.ClientError.Statement.";

    public static string[] CodesFor(string type, bool atCompileTime) => (type, atCompileTime) switch
    {
        // SKIP and LIMIT by parameters are judged while running.
        ("SyntaxError", false) => [Statement + "SyntaxError", Statement + "ArgumentError"],
        ("TypeError" or "ArgumentError", true) => [Statement + "SyntaxError", Statement + type],
        ("ConstraintVerificationFailed", _) => ["Neo.ClientError.Schema.ConstraintValidationFailed"],
        ("ProcedureError", _) => ["Neo.ClientError.Procedure.ProcedureNotFound"],
        _ => [Statement + type],
    };

    /// <summary>The step that says which error a query raises.</summary>
    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>[a-z ]+): (?<detail>\S+)$")]
    public static partial Regex Raised();
}
