namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A statement that makes or drops a constraint or an index.</summary>
internal abstract record SchemaCommand(SourcePosition Position) : Statement(Position);

/// <summary>What a constraint or an index is about.</summary>
internal enum EntityKind
{
    Node,
    Relationship,
}

/// <summary>What a constraint demands of the properties.</summary>
internal enum ConstraintKind
{
    Unique,
    Key,
    NotNull,
    PropertyType,
}

/// <summary>The sort of an index.</summary>
internal enum IndexKind
{
    Range,
    Text,
    Point,
    Lookup,
    FullText,
    Vector,
}

/// <summary>CREATE CONSTRAINT; <paramref name="Name"/> is null where the statement leaves it to the store.</summary>
internal sealed record CreateConstraint(
    SourcePosition Position,
    string? Name,
    bool IfNotExists,
    EntityKind Entity,
    string LabelOrType,
    SyntaxList<string> Properties,
    ConstraintKind Kind) : SchemaCommand(Position);

/// <summary>CREATE INDEX on one label or type; a full-text index may name several.</summary>
internal sealed record CreateIndex(
    SourcePosition Position,
    IndexKind Kind,
    string? Name,
    bool IfNotExists,
    EntityKind Entity,
    SyntaxList<string> LabelsOrTypes,
    SyntaxList<string> Properties,
    Expression? Options) : SchemaCommand(Position);

/// <summary>DROP CONSTRAINT by name.</summary>
internal sealed record DropConstraint(SourcePosition Position, string Name, bool IfExists) : SchemaCommand(Position);

/// <summary>DROP INDEX by name.</summary>
internal sealed record DropIndex(SourcePosition Position, string Name, bool IfExists) : SchemaCommand(Position);

/// <summary>What a SHOW command lists.</summary>
internal enum ShowKind
{
    Constraints,
    Indexes,
    Databases,
    Procedures,
    Functions,
}

/// <summary>SHOW …, with the optional <c>YIELD … [ORDER BY …] [WHERE …] [RETURN …]</c> or <c>WHERE …</c>.</summary>
/// <param name="Position">Where the statement starts.</param>
/// <param name="Kind">What is listed.</param>
/// <param name="Yield">The columns kept, renamed, sorted and cut; null without YIELD.</param>
/// <param name="Where">The rows kept, judged on the yielded columns.</param>
/// <param name="Return">The projection of the yielded columns; null without RETURN.</param>
internal sealed record ShowCommand(
    SourcePosition Position,
    ShowKind Kind,
    Projection? Yield,
    Expression? Where,
    Projection? Return) : Statement(Position);
