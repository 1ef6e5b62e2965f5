using System.Collections.Concurrent;
using System.Reflection;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <summary>Finds pieces inside syntax. It runs once per statement, so reflection over the records is fast enough.</summary>
internal static class SyntaxWalk
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Parts = new();

    /// <summary>The pieces directly inside a piece of syntax.</summary>
    public static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (var part in Parts.GetOrAdd(node.GetType(), PartsOf))
        {
            switch (part.GetValue(node))
            {
                case SyntaxNode child:
                    yield return child;
                    break;
                case IEnumerable<SyntaxNode> children:
                    foreach (var child in children) yield return child;
                    break;
            }
        }
    }

    /// <summary>The piece itself and all pieces inside it.</summary>
    public static IEnumerable<SyntaxNode> SelfAndDescendants(SyntaxNode node) =>
        Children(node).SelectMany(SelfAndDescendants).Prepend(node);

    /// <summary>All variables named anywhere inside, those that the piece binds itself included.</summary>
    public static HashSet<string> VariableNames(SyntaxNode node) =>
        SelfAndDescendants(node).OfType<Variable>().Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);

    private static PropertyInfo[] PartsOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0
            && (typeof(SyntaxNode).IsAssignableFrom(property.PropertyType)
                || typeof(IEnumerable<SyntaxNode>).IsAssignableFrom(property.PropertyType)))];
}
