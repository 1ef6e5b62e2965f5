using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution;

/// <summary>A compiled expression.</summary>
/// <param name="row">One slot per variable of the statement.</param>
/// <param name="context">What the statement runs on.</param>
internal delegate Value Evaluator(Value[] row, StatementContext context);
