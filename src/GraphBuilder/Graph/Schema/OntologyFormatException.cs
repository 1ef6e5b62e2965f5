namespace GraphBuilder.Graph.Schema;

/// <summary>A file of the ontology breaks its format or contradicts another one.</summary>
public sealed class OntologyFormatException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="line">One-based line; 0 where the file as a whole is meant.</param>
    /// <param name="problem">What was found and what to do.</param>
    public OntologyFormatException(string file, int line, string problem)
        : base($"graph-schema/ontology/{file}({line}): {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>One-based line; 0 where the file as a whole is meant.</summary>
    public int Line { get; }
}
