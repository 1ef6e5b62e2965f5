using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Execution.Updating;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Planning;

/// <content>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</content>
internal sealed partial class StatementPlanner
{
    private Operator PlanUpdate(UpdatingClause clause, Scope scope, Operator plan)
    {
        switch (clause)
        {
            case CreateClause create:
                return PlanCreate(create, scope, plan);
            case MergeClause merge:
                return PlanMerge(merge, scope, plan);
            case SetClause set:
                return new Assign(plan, PlanSet(set.Items, scope), "Set");
            case RemoveClause remove:
                return new Assign(plan, [.. remove.Items.Select(item => PlanRemove(item, scope))], "Remove");
            case DeleteClause delete:
                var compiler = new ExpressionCompiler(this, scope);
                return new Delete(plan, [.. delete.Expressions.Select(compiler.Compile)], delete.Detach);
            default:
                throw NotSupported(clause, clause.GetType().Name);
        }
    }

    private Operator PlanCreate(CreateClause create, Scope scope, Operator plan)
    {
        var nodes = new List<NodeCreation>();
        var relationships = new List<RelationshipCreation>();
        var paths = new List<(int, Evaluator)>();
        foreach (var part in create.Patterns)
        {
            var (start, walked) = PlanCreation(part.Chain, scope, scope.Copy(), nodes, relationships);
            if (part.Path is not null) paths.Add((scope[part.Path.Name] = Slots.Allocate(), PathValues.Of(start, walked)));
        }

        plan = new Create(plan, new PatternCreation(nodes, relationships));
        return paths.Count == 0 ? plan : new Project(plan, paths, "path");
    }

    private Operator PlanMerge(MergeClause merge, Scope scope, Operator plan)
    {
        var known = scope.Copy();
        // The search and the making must agree on the slots, so what has no name gets one.
        var chain = Named(merge.Pattern.Chain);
        var match = PlanMatch([merge.Pattern with { Path = null, Chain = chain }], null, scope, Argument.Instance);
        var nodes = new List<NodeCreation>();
        var relationships = new List<RelationshipCreation>();
        var (start, walked) = PlanCreation(chain, scope, known, nodes, relationships);
        plan = new Merge(
            plan,
            match,
            new PatternCreation(nodes, relationships),
            PlanSet([.. merge.Actions.Where(action => !action.OnCreate).SelectMany(action => action.Items)], scope),
            PlanSet([.. merge.Actions.Where(action => action.OnCreate).SelectMany(action => action.Items)], scope));
        if (merge.Pattern.Path is not { } path) return plan;
        return new Project(plan, [(scope[path.Name] = Slots.Allocate(), PathValues.Of(start, walked))], path.Name);
    }

    private PatternChain Named(PatternChain chain) => chain with
    {
        Nodes = [.. chain.Nodes.Select(node => node with { Variable = node.Variable ?? new Variable(node.Position, Slots.NewName("node")) })],
        Relationships = [.. chain.Relationships.Select(relationship =>
            relationship with { Variable = relationship.Variable ?? new Variable(relationship.Position, Slots.NewName("relationship")) })],
    };

    private (int Start, int[] Relationships) PlanCreation(
        PatternChain chain, Scope scope, Scope known, List<NodeCreation> nodes, List<RelationshipCreation> relationships)
    {
        var slots = new int[chain.Nodes.Count];
        var names = new string[chain.Nodes.Count];
        for (var place = 0; place < slots.Length; place++)
        {
            names[place] = Anonymous.Display(chain.Nodes[place].Variable?.Name ?? "unnamed");
            slots[place] = PlanNodeCreation(chain.Nodes[place], scope, known, nodes);
        }

        var walked = new int[chain.Relationships.Count];
        for (var place = 0; place < walked.Length; place++)
        {
            var pattern = chain.Relationships[place];
            if (pattern.Types?.AsAlternatives() is not [var type]) throw SyntaxError(pattern, "Exactly one relationship type must be specified for each relationship.", "NoSingleRelationshipType");
            walked[place] = SlotFor(pattern.Variable, scope);
            var (from, to) = pattern.Direction == Direction.Incoming ? (place + 1, place) : (place, place + 1);
            relationships.Add(new RelationshipCreation(
                walked[place], graph.Types.Of(type), slots[from], names[from], slots[to], names[to], PropertiesOf(pattern.Properties, scope)));
        }

        return (slots[0], walked);
    }

    private int PlanNodeCreation(NodePattern pattern, Scope scope, Scope known, List<NodeCreation> nodes)
    {
        if (pattern.Variable is { } variable)
        {
            if (known.TryGet(variable.Name, out var slot)) return slot;
            if (scope.TryGet(variable.Name, out slot) && nodes.Exists(node => node.Slot == slot)) return slot;
        }

        var labels = pattern.Labels is null
            ? []
            : pattern.Labels.AsConjunction() ?? throw SyntaxError(pattern, "Label expressions in CREATE and MERGE must be names joined by ':' or '&'.", null);
        var properties = PropertiesOf(pattern.Properties, scope);
        var made = SlotFor(pattern.Variable, scope);
        nodes.Add(new NodeCreation(made, graph.LabelSetOf(labels.Select(graph.Labels.Of)), properties));
        return made;
    }

    private int SlotFor(Variable? variable, Scope scope)
    {
        if (variable is null) return Slots.Allocate();
        return scope.TryGet(variable.Name, out var slot) ? slot : scope[variable.Name] = Slots.Allocate();
    }

    private PropertyMap PropertiesOf(Expression? properties, Scope scope)
    {
        var compiler = new ExpressionCompiler(this, scope);
        return properties switch
        {
            null => PropertyMap.Empty,
            MapLiteral map => new PropertyMap(
                [.. map.Entries.GroupBy(entry => entry.Key).Select(same => (same.Key, compiler.Compile(same.Last().Value)))], null),
            _ => new PropertyMap([], compiler.Compile(properties)),
        };
    }

    private List<Assignment> PlanSet(IReadOnlyList<SetItem> items, Scope scope)
    {
        var compiler = new ExpressionCompiler(this, scope);
        return [.. items.Select(item => item switch
        {
            SetProperty set => new PropertyAssignment(compiler.Compile(set.Subject), Key(set.Key), compiler.Compile(set.Value)),
            SetDynamicProperty set => new PropertyAssignment(compiler.Compile(set.Subject), compiler.Compile(set.Key), compiler.Compile(set.Value)),
            ReplaceProperties set => new MapAssignment(compiler.Compile(set.Variable), compiler.Compile(set.Value), replaces: true),
            AddProperties set => new MapAssignment(compiler.Compile(set.Variable), compiler.Compile(set.Value), replaces: false),
            SetLabels set => (Assignment)new LabelAssignment(compiler.Compile(set.Variable), [.. set.Labels.Select(graph.Labels.Of)], removes: false),
            _ => throw NotSupported(item, item.GetType().Name),
        })];
    }

    private Assignment PlanRemove(RemoveItem item, Scope scope)
    {
        var compiler = new ExpressionCompiler(this, scope);
        return item switch
        {
            RemoveProperty remove => new PropertyAssignment(compiler.Compile(remove.Subject), Key(remove.Key), (_, _) => Value.Null),
            RemoveDynamicProperty remove => new PropertyAssignment(compiler.Compile(remove.Subject), compiler.Compile(remove.Key), (_, _) => Value.Null),
            RemoveLabels remove => new LabelAssignment(compiler.Compile(remove.Variable), [.. remove.Labels.Select(graph.Labels.Of)], removes: true),
            _ => throw NotSupported(item, item.GetType().Name),
        };
    }

    private static Evaluator Key(string key)
    {
        var value = Value.Of(key);
        return (_, _) => value;
    }

    private Foreach PlanForeach(ForeachClause loop, Scope scope, Operator plan)
    {
        Writes = true;
        var list = new ExpressionCompiler(this, scope).Compile(loop.List);
        var inner = scope.Copy();
        var slot = inner[loop.Variable.Name] = Slots.Allocate();
        var (body, _) = PlanClauses(loop.Body, inner, Argument.Instance);
        return new Foreach(plan, slot, list, body);
    }
}
