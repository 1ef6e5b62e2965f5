namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>The codes that stand for the TCK's types of error.</summary>
internal static class TckErrors
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
}
