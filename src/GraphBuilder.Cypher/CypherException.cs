namespace GraphBuilder.Cypher;

/// <summary>When a statement was found to be wrong.</summary>
internal enum CypherPhase
{
    /// <summary>Before the first row: by the parser or the semantic check.</summary>
    CompileTime,

    /// <summary>While rows are produced.</summary>
    Runtime,
}

/// <summary>A statement that cannot be run, with the code that a Neo4j server gives for it.</summary>
internal sealed class CypherException : Exception
{
    /// <summary>Makes an error.</summary>
    /// <param name="code">A <c>Neo.*</c> code, one of <see cref="CypherErrorCode"/>.</param>
    /// <param name="message">What was found, and what to do.</param>
    public CypherException(string code, string message)
        : base(message) => Code = code;

    /// <summary>Makes an error that another one caused.</summary>
    public CypherException(string code, string message, Exception inner)
        : base(message, inner) => Code = code;

    /// <summary>Such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>Detail name in the TCK, such as <c>InvalidArgumentType</c>; null when the TCK has none.</summary>
    public string? Detail { get; init; }

    /// <summary>When the error shows; the engine's values and functions raise run-time errors.</summary>
    public CypherPhase Phase { get; init; } = CypherPhase.Runtime;

    /// <summary>One-based line in the statement, when known.</summary>
    public int? Line { get; init; }

    /// <summary>One-based column in the line, in UTF-16 units, when known.</summary>
    public int? Column { get; init; }

    /// <summary>Zero-based UTF-16 offset in the statement, when known.</summary>
    public int? Offset { get; init; }

    /// <summary>A value of the wrong type: <c>Statement.TypeError</c>.</summary>
    public static CypherException Type(string message, string detail = "InvalidArgumentType") =>
        new(CypherErrorCode.Type, message) { Detail = detail };

    /// <summary>A value of the right type that is not acceptable: <c>Statement.ArgumentError</c>.</summary>
    public static CypherException Argument(string message, string detail = "InvalidArgumentValue") =>
        new(CypherErrorCode.Argument, message) { Detail = detail };

    /// <summary>An overflow or a division by zero: <c>Statement.ArithmeticError</c>.</summary>
    public static CypherException Arithmetic(string message, string detail = "NumberOutOfRange") =>
        new(CypherErrorCode.Arithmetic, message) { Detail = detail };

    /// <summary>A statement found wrong before it ran: <c>Statement.SyntaxError</c>.</summary>
    /// <param name="message">What was found, and what was expected.</param>
    /// <param name="detail">Detail name in the TCK.</param>
    /// <param name="line">One-based line.</param>
    /// <param name="column">One-based column.</param>
    /// <param name="offset">Zero-based UTF-16 offset in the statement.</param>
    public static CypherException Syntax(string message, string? detail, int? line = null, int? column = null, int? offset = null) =>
        new(CypherErrorCode.Syntax, message) { Detail = detail, Phase = CypherPhase.CompileTime, Line = line, Column = column, Offset = offset };
}
