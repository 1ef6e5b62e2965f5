using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution;

/// <summary>
/// A step of a plan: it pulls rows from its sources and gives rows. It is immutable, so that a cached plan can run many times at once;
/// what a run must remember lives in the iterator.
/// </summary>
/// <remarks>
/// A row has one slot for every variable of the whole statement. An operator fills its own slots in the row it was given and passes
/// the same row on, so whoever keeps a row beyond the next one must copy it.
/// </remarks>
internal abstract class Operator
{
    /// <summary>The name and what it works on, as a plan shows it.</summary>
    public abstract string Description { get; }

    /// <summary>The operators that it pulls from, first the one whose rows it goes through.</summary>
    public virtual IReadOnlyList<Operator> Sources => [];

    /// <summary>The rows, for one row of whatever the plan is applied to.</summary>
    public abstract IEnumerable<Value[]> Rows(Value[] argument, StatementContext context);
}
