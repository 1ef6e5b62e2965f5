using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Patterns;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Times;

/// <summary>The time expressions of a sentence, and which of them dates which event.</summary>
internal sealed class ClauseTimes
{
    private readonly SentenceTree _tree;
    private readonly ClauseScope _scope;
    private readonly int[] _carriers;

    /// <summary>Reads a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="scope">Which modifiers hold for which of its events.</param>
    /// <param name="published">Day of publication; null where unknown.</param>
    public ClauseTimes(SentenceWords words, SentenceTree tree, ClauseScope scope, DateOnly? published)
    {
        _tree = tree;
        _scope = scope;
        Expressions = TimeGrammar.Read(words, published);
        _carriers = Expressions.Select(one => scope.Carrier(tree.HeadOfTokens(one.Start, one.End))).ToArray();
    }

    /// <summary>The time expressions, in order.</summary>
    public IReadOnlyList<TimeExpression> Expressions { get; }

    /// <summary>Whether the words that an expression belongs to tell what is to come.</summary>
    /// <param name="expression">Index of the expression.</param>
    public bool IsFuture(int expression) => IsFutureWord(_carriers[expression]);

    /// <summary>Index of the expression of the main clause; −1 for none.</summary>
    public int OfMainClause() => Array.FindIndex(_carriers, carrier => _tree.CoordinationHead(carrier) == _tree.Root) is var own and >= 0 ? own
        : Array.FindIndex(_carriers, carrier => _scope.Holds(carrier, _tree.Root));

    /// <summary>Whether an expression dates a finite clause, and not only a participle or a noun of it (<i>l'accord conclu en mai</i>).</summary>
    /// <param name="expression">Index of the expression.</param>
    public bool IsOfAClause(int expression) => _tree.IsVerb(_carriers[expression]) && _tree.Clauses.IsFinite(_carriers[expression]);

    /// <summary>The expression that dates an event, and whether what carries it is to come; null for none.</summary>
    public (TimeExpression Expression, bool IsFuture)? Find(Trigger trigger)
    {
        if (Expressions.Count == 0)
        {
            return null;
        }

        // "Lundi, Oslo a protesté et Riga a rappelé …": only what stands before both clauses holds for the second.
        var limit = int.MaxValue;
        var isAlone = false;
        foreach (var word in _scope.WordsOf(trigger))
        {
            limit = isAlone ? Math.Min(limit, _scope.SubjectToken(word)) : limit;
            if (Nearest(word, trigger.Head) is { } expression && expression.Start < limit)
            {
                return (expression, IsFutureWord(word));
            }

            isAlone |= _scope.StandsAlone(word);
        }

        return null;
    }

    private TimeExpression? Nearest(int word, int token)
    {
        TimeExpression? best = null;
        for (var i = 0; i < Expressions.Count; i++)
        {
            if (_scope.Holds(_carriers[i], word) && (best is not { } other || Math.Abs(Expressions[i].Start - token) < Math.Abs(other.Start - token)))
            {
                best = Expressions[i];
            }
        }

        return best;
    }

    // In the future tense, or awaited or planned.
    private bool IsFutureWord(int word) =>
        _tree.Lemma(word) is "attendre" or "prévoir" or "programmer"
        || (_tree.Clauses.FiniteWord(word) is var finite and >= 0 && (_tree.Features(finite).Tense is VerbTense.Future || _tree.Lemma(finite) is "aller" or "devoir"));
}
