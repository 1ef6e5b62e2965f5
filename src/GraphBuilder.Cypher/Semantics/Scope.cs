using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>The variables that can be named at a place, with their types.</summary>
/// <param name="outer">The scope around: of the statement around a subquery, of the expression around a comprehension.</param>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, CypherType> _types = new(StringComparer.Ordinal);
    private Dictionary<Expression, CypherType>? _projected;
    private Scope? _hidden;

    /// <summary>The type of a variable, or null where it is not defined.</summary>
    public CypherType? Find(string name) => _types.TryGetValue(name, out var type) ? type : outer?.Find(name);

    /// <summary>The type of an expression that the projection before already computes, or null.</summary>
    public CypherType? FindProjected(Expression expression) =>
        _projected is not null && _projected.TryGetValue(expression, out var type) ? type : outer?.FindProjected(expression);

    /// <summary>Whether the name was a variable before an aggregation or DISTINCT cut it off.</summary>
    public bool Hides(string name) => _hidden?.Find(name) is not null || (outer?.Hides(name) ?? false);

    /// <summary>Adds a variable, or gives it another type.</summary>
    public void Declare(string name, CypherType type) => _types[name] = type;

    /// <summary>Remembers that an expression was projected, so that it can be named in ORDER BY as it was written.</summary>
    public void DeclareProjected(Expression expression, CypherType type) =>
        (_projected ??= []).TryAdd(expression, type);

    /// <summary>Remembers which variables are no longer there, for the error message.</summary>
    public void Hide(Scope before) => _hidden = before;

    /// <summary>All names, those of the scopes around included, in ordinal order.</summary>
    public IReadOnlyList<string> Names()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            names.UnionWith(scope._types.Keys);
        }

        return [.. names];
    }

    /// <summary>The same variables; what is declared in one afterwards is not seen in the other.</summary>
    public Scope Copy()
    {
        var copy = new Scope(outer);
        foreach (var (name, type) in _types)
        {
            copy.Declare(name, type);
        }

        return copy;
    }

    private Scope? Outer => outer;
}
