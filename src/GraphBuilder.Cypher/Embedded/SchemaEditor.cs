using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Storage.Files;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>Makes and drops constraints and indexes; each command is durable when it returns.</summary>
internal sealed class SchemaEditor(PropertyGraph graph, GraphFile? file)
{
    /// <exception cref="CypherException">The rule cannot be made or dropped.</exception>
    public ResultCounters Execute(SchemaCommand command) => command switch
    {
        CreateConstraint create => Create(create),
        CreateIndex create => Create(create),
        DropConstraint drop => Drop(drop.Name, drop.IfExists, isConstraint: true),
        DropIndex drop => Drop(drop.Name, drop.IfExists, isConstraint: false),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "There is no such schema command."),
    };

    private ResultCounters Create(CreateConstraint create)
    {
        if (create.Kind != ConstraintKind.Unique)
        {
            throw new CypherException(
                "Neo.DatabaseError.Schema.ConstraintCreationFailed",
                "Only uniqueness constraints (REQUIRE ... IS UNIQUE) are supported, as in Neo4j's Community Edition.");
        }

        var rule = new SchemaRule(NextId(), create.Name ?? "", true, IndexKind.Range, create.Entity, create.LabelOrType, [.. create.Properties]);
        return Add(rule, create.IfNotExists) ? new ResultCounters { ConstraintsAdded = 1 } : ResultCounters.None;
    }

    private ResultCounters Create(CreateIndex create)
    {
        var rule = new SchemaRule(NextId(), create.Name ?? "", false, create.Kind, create.Entity, create.LabelsOrTypes[0], [.. create.Properties]);
        return Add(rule, create.IfNotExists) ? new ResultCounters { IndexesAdded = 1 } : ResultCounters.None;
    }

    private bool Add(SchemaRule wanted, bool ifNotExists)
    {
        var rule = wanted.Name.Length > 0 ? wanted : wanted with { Name = NameFor(wanted) };
        if (graph.Rules.FirstOrDefault(other => other.Name == rule.Name || (other.Index == rule.Index && other.HasSchemaOf(rule))) is { } existing)
        {
            if (ifNotExists) return false;
            throw new CypherException(
                existing.Name == rule.Name && existing.IsUnique == rule.IsUnique && existing.HasSchemaOf(rule)
                    ? "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists"
                    : $"Neo.ClientError.Schema.{(existing.IsUnique ? "Constraint" : "Index")}{(existing.Name == rule.Name ? "WithName" : "")}AlreadyExists",
                $"There already exists {(existing.IsUnique ? "a constraint" : "an index")} '{existing.Name}' on {existing.Describe()}.");
        }

        var index = Fill(rule);
        file?.Save(rule);
        graph.AddRule(rule, index);
        return true;
    }

    private PropertyIndex Fill(SchemaRule rule)
    {
        var index = new PropertyIndex(rule);
        if (index.FillFrom(graph) is not var (first, second, key)) return index;
        throw new CypherException(
            "Neo.DatabaseError.Schema.ConstraintCreationFailed",
            $"Unable to create the constraint '{rule.Name}' on {rule.Describe()}: the entities {first.Id} and {second.Id} both have the value {key}.");
    }

    private ResultCounters Drop(string name, bool ifExists, bool isConstraint)
    {
        var rule = graph.Rules.FirstOrDefault(rule => rule.Name == name && rule.IsUnique == isConstraint);
        if (rule is null)
        {
            if (ifExists) return ResultCounters.None;
            throw new CypherException(
                isConstraint ? "Neo.DatabaseError.Schema.ConstraintDropFailed" : "Neo.DatabaseError.Schema.IndexDropFailed",
                $"There is no {(isConstraint ? "constraint" : "index")} named '{name}'.");
        }

        file?.Delete(rule);
        graph.RemoveRule(rule);
        return isConstraint ? new ResultCounters { ConstraintsRemoved = 1 } : new ResultCounters { IndexesRemoved = 1 };
    }

    private int NextId() => graph.Rules.Count == 0 ? 1 : graph.Rules.Max(rule => rule.Id) + 1;

    // FNV-1a over what the rule says, so that the same command gives the same name in every store.
    private static string NameFor(SchemaRule rule)
    {
        var hash = 2_166_136_261u;
        foreach (var character in $"{rule.IsUnique}{rule.Index}{rule.Describe()}") hash = (hash ^ character) * 16_777_619u;
        return $"{(rule.IsUnique ? "constraint" : "index")}_{hash:x8}";
    }
}
