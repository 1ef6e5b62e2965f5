using System.Text.Json;

namespace GraphBuilder.Entities.Authority.Import;

/// <summary>A table in the SPARQL 1.1 Query Results JSON Format (W3C, 2013): the variables, and what each row binds to them.</summary>
/// <param name="Variables">The names of <c>head.vars</c>, in order.</param>
/// <param name="Rows">The bindings in order; a variable without a value is missing from its row.</param>
internal sealed record SparqlResult(IReadOnlyList<string> Variables, IReadOnlyList<IReadOnlyDictionary<string, SparqlValue>> Rows)
{
    /// <summary>Reads a result.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">How errors call it.</param>
    /// <exception cref="InvalidDataException">It is not JSON, or not such a table; the message has one line.</exception>
    public static SparqlResult Read(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("head", out var head) || !head.TryGetProperty("vars", out var variables)
                || !root.TryGetProperty("results", out var results) || !results.TryGetProperty("bindings", out var bindings)
                || variables.ValueKind != JsonValueKind.Array || bindings.ValueKind != JsonValueKind.Array)
            {
                throw new InvalidDataException($"{name} is no result of a SPARQL query (head.vars and results.bindings are missing); download it from the query service as JSON.");
            }

            return new SparqlResult(
                [.. variables.EnumerateArray().Select(variable => variable.GetString() ?? "")],
                [.. bindings.EnumerateArray().Select((row, index) => ReadRow(row, name, index + 1))]);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{name} is not JSON (line {error.LineNumber + 1}); download the result of the query as JSON.", error);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidDataException($"{name} is no result of a SPARQL query (a value has another type than the format says); download it from the query service as JSON.", error);
        }
    }

    private static Dictionary<string, SparqlValue> ReadRow(JsonElement row, string name, int number)
    {
        var values = new Dictionary<string, SparqlValue>(StringComparer.Ordinal);
        foreach (var binding in row.EnumerateObject())
        {
            if (!binding.Value.TryGetProperty("type", out var type) || !binding.Value.TryGetProperty("value", out var value) || value.GetString() is not { } text)
            {
                throw new InvalidDataException($"{name}: '{binding.Name}' of row {number} has no type or no value; download the result of the query again.");
            }

            var language = binding.Value.TryGetProperty("xml:lang", out var tag) ? tag.GetString() : null;
            values[binding.Name] = new SparqlValue(text.Trim(), type.GetString() == "uri", language);
        }

        return values;
    }
}

/// <summary>A value of a row.</summary>
/// <param name="Text">Its characters, without surrounding white space.</param>
/// <param name="IsUri">Whether it names a resource, and is no literal.</param>
/// <param name="Language">The language of a literal (<c>fr</c>); null where it has none.</param>
internal readonly record struct SparqlValue(string Text, bool IsUri, string? Language);
