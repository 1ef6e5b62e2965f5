using System.Text.RegularExpressions;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>A procedure that a scenario defines by a table: its rows are those whose input columns equal the arguments.</summary>
internal static partial class TckProcedure
{
    public static Procedure Of(TckStep step, Func<string, Value> read)
    {
        var signature = Signature().Match(step.Text);
        var inputs = Fields(signature.Groups["inputs"].Value);
        var outputs = Fields(signature.Groups["outputs"].Value);
        var rows = step.Table.Skip(1).Where(row => row.Count == inputs.Length + outputs.Length).Select(row => row.Select(read).ToArray()).ToArray();
        return new Procedure(
            new ProcedureSignature(signature.Groups["name"].Value, inputs, outputs),
            (_, arguments) => rows
                .Where(row => arguments.Zip(row).All(pair => ValueEquivalence.Instance.Equals(pair.First, pair.Second)))
                .Select(row => row[inputs.Length..]));
    }

    private static ProcedureField[] Fields(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split("::")).Select(parts => new ProcedureField(parts[0].Trim(), TypeOf(parts[1])))];

    private static CypherType TypeOf(string type) => type.Trim().TrimEnd('?') switch
    {
        "STRING" => CypherType.String,
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => new CypherType(ValueKinds.Number),
        "BOOLEAN" => CypherType.Boolean,
        _ => CypherType.Any,
    };

    [GeneratedRegex(@"there exists a procedure (?<name>[\w.]+)\((?<inputs>.*?)\) :: \((?<outputs>.*?)\)")]
    private static partial Regex Signature();
}
