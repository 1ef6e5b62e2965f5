using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Planning;

/// <summary>A statement that is ready to run, as often as wanted and also at the same time.</summary>
/// <param name="Plan">Its rows; null for a schema command.</param>
/// <param name="Columns">What it returns.</param>
/// <param name="RowLength">How many slots a row needs.</param>
/// <param name="QueryType">What it does.</param>
/// <param name="ParameterNames">The parameters that it needs.</param>
/// <param name="Schema">The schema command, when it is one.</param>
internal sealed record PreparedStatement(
    Operator? Plan,
    IReadOnlyList<Column> Columns,
    int RowLength,
    GraphQueryType QueryType,
    IReadOnlyList<string> ParameterNames,
    SchemaCommand? Schema)
{
    /// <summary>Whether it changes data or schema.</summary>
    public bool Writes => QueryType != GraphQueryType.ReadOnly;

    /// <summary>The operators, one to a line, those that are pulled from indented below.</summary>
    public string Describe()
    {
        var text = new System.Text.StringBuilder();
        if (Plan is not null) Append(text, Plan, 0);
        return text.ToString();
    }

    private static void Append(System.Text.StringBuilder text, Operator plan, int depth)
    {
        text.Append(' ', depth * 2).Append(plan.Description).Append('\n');
        for (var place = plan.Sources.Count - 1; place > 0; place--) Append(text, plan.Sources[place], depth + 1);
        if (plan.Sources.Count > 0) Append(text, plan.Sources[0], depth);
    }
}
