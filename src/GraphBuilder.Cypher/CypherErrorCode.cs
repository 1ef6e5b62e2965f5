namespace GraphBuilder.Cypher;

/// <summary>The codes of Neo4j that the engine raises.</summary>
internal static class CypherErrorCode
{
    public const string Syntax = "Neo.ClientError.Statement.SyntaxError";
    public const string Semantic = "Neo.ClientError.Statement.SemanticError";
    public const string Type = "Neo.ClientError.Statement.TypeError";
    public const string Argument = "Neo.ClientError.Statement.ArgumentError";
    public const string Arithmetic = "Neo.ClientError.Statement.ArithmeticError";
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";
}
