using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>Deletes nodes, relationships, and all of a path, for each row; null is left alone.</summary>
internal sealed class Delete(Operator source, IReadOnlyList<Evaluator> expressions, bool detach) : Operator
{
    public override string Description => detach ? "DetachDelete" : "Delete";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            foreach (var expression in expressions) DeleteValue(expression(row, context), context.Writing);
            yield return row;
        }
    }

    private void DeleteValue(Value value, GraphTransaction transaction)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode((Node)value.AsNode, transaction);
                break;
            case ValueKind.Relationship:
                transaction.Delete((Relationship)value.AsRelationship);
                break;
            case ValueKind.Path:
                foreach (var relationship in value.AsPath.Relationships) transaction.Delete((Relationship)relationship);
                foreach (var node in value.AsPath.Nodes) DeleteNode((Node)node, transaction);
                break;
            default:
                throw CypherException.Type($"A node, relationship or path was expected to delete, found {value}.", "InvalidArgumentType");
        }
    }

    private void DeleteNode(Node node, GraphTransaction transaction)
    {
        if (detach) transaction.DetachDelete(node);
        else transaction.Delete(node);
    }
}
