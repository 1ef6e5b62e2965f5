using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Patterns;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Times;

/// <summary>
/// Dates the events of an article, sentence by sentence. Where a sentence does not say when, its main clause goes on from the one before (<i>Il y a vu …</i>),
/// stands under a date of its own line, or tells the reactions of the day of the lead. Remembers the day last spoken of, from which <i>la veille</i> counts.
/// </summary>
/// <param name="published">Day of publication; null where unknown.</param>
internal sealed class EventTimes(DateOnly? published)
{
    private SentenceWords? _words;
    private SentenceTree? _tree;
    private ClauseTimes? _clauses;
    private DateOnly? _lastDay;
    private DateOnly? _anchor;
    private PartialDate? _heading;
    private PartialDate? _lineDate;
    private PartialDate? _before;
    private PartialDate? _continued;
    private PartialDate? _carried;
    private bool _isCommunique;
    private bool _isTitle;
    private int _paragraph = -1;
    private bool _hasLead;

    /// <summary>When the lead's main clause happened or will; null where it does not say.</summary>
    public PartialDate? OfLead { get; private set; }

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="scope">Which modifiers hold for which of its events.</param>
    /// <param name="isTitle">Whether it stands in a title or heading.</param>
    public void Read(SentenceWords words, SentenceTree tree, ClauseScope scope, bool isTitle)
    {
        _words = words;
        _isTitle = isTitle;
        _tree = tree;
        _clauses = new ClauseTimes(words, tree, scope, published);
        _anchor = _lastDay ?? published;
        if (words.Sentence.Paragraph != _paragraph)
        {
            _paragraph = words.Sentence.Paragraph;
            _lineDate = null;
            _before = null;
        }

        if (IsDateAlone(words, _clauses.Expressions))
        {
            _heading = _lineDate = OfLine(_clauses.Expressions[0]);
            _lastDay = _heading is { Precision: DatePrecision.Day } day ? day.First : _lastDay;
            return;
        }

        var dates = _clauses.Expressions.Select((one, i) => one.Resolve(_clauses.IsFuture(i), _anchor)).ToList();
        var main = _clauses.OfMainClause() is var index and >= 0 ? dates[index] : null;
        if (isTitle)
        {
            // A communiqué says in its title of what day it is: it speaks of that day in the present tense.
            _isCommunique |= published is { } day && dates.Contains(PartialDate.Of(day));
            return;
        }

        _continued = _before;
        _before = main ?? (GoesOn() ? _before : null);
        Carry(dates, main, Enumerable.Range(0, dates.Count).Where(_clauses.IsOfAClause).Select(i => dates[i]));
        _lastDay = dates.FindLast(date => date is { Precision: DatePrecision.Day })?.First ?? _lastDay;
    }

    /// <summary>When an event of the current sentence happened or will; null where nothing says so.</summary>
    /// <param name="trigger">What tells it.</param>
    /// <param name="reaction">Day of the act that it answers to (<i>a condamné ces frappes</i>): a reaction to an act of the day of publication is of the same day; null for none.</param>
    public PartialDate? Find(Trigger trigger, DateOnly? reaction = null)
    {
        if (_tree is not { } tree || _clauses is not { } clauses || _words is not { } words)
        {
            return null;
        }

        var word = tree.WordOf(trigger.Head);
        if (DaysBefore(words, trigger) is { } days)
        {
            return clauses.OfMainClause() is var main and >= 0 && clauses.Expressions[main].Resolve(false, _anchor) is { Precision: DatePrecision.Day } after
                ? PartialDate.Of(after.First.AddDays(-days)) : null;
        }

        if (clauses.Find(trigger) is { } found)
        {
            return found.Expression.Resolve(found.IsFuture || trigger.Status.HasFlag(EventStatus.Future), _anchor);
        }

        if (!IsOfMainClause(tree, word))
        {
            return null;
        }

        if (reaction is { } act && trigger.Status == EventStatus.None && act == published && IsPast(tree, word))
        {
            return PartialDate.Of(act);
        }

        if (_lineDate is { } line)
        {
            return trigger.Status == EventStatus.None ? line : null;
        }

        if (clauses.Expressions.Count > 0 && !_isCommunique || trigger.Status != EventStatus.None)
        {
            return null;
        }

        return _continued is { } before && GoesOn() && IsPast(tree, word) ? before
            : _carried is { } carried && (_isCommunique || IsPast(tree, word)) ? carried : null;
    }

    /// <summary>Whether an event of the current sentence is what a title tells, which happened when the lead says.</summary>
    /// <param name="trigger">What tells it.</param>
    public bool IsMainOfTitle(Trigger trigger) =>
        _isTitle && trigger.Status == EventStatus.None && _tree is { } tree && tree.WordOf(trigger.Head) is var word
        && (IsOfMainClause(tree, word) || tree.CoordinationHead(word) == tree.Root || tree.Relation(tree.CoordinationHead(word)) is "parataxis" or "appos");

    // The day of the lead holds for what is told after it, until the article speaks of another.
    private void Carry(List<PartialDate?> dates, PartialDate? main, IEnumerable<PartialDate?> ofClauses)
    {
        if (!_hasLead)
        {
            // A caption without a verb stands before the lead.
            if (dates.Count == 0 && !_tree!.IsVerb(_tree.Root) && _tree.Child(_tree.Root, "cop") < 0)
            {
                return;
            }

            _hasLead = true;
            OfLead = main ?? dates.Find(date => date is not null);
            _carried = OfLead is { Precision: DatePrecision.Day } day && day.First == published ? day : null;
        }
        else if (!_isCommunique && ofClauses.Any(date => date is not null && date != _carried))
        {
            _carried = null;
        }

        if (_isCommunique && published is { } today)
        {
            _carried = PartialDate.Of(today);
        }
    }

    // "Il y a vu …", "M. Choïgu avait alors salué …": the sentence goes on with what the one before tells.
    private bool GoesOn()
    {
        var tree = _tree!;
        foreach (var child in tree.Children(tree.Root))
        {
            if ((tree.Relation(child) is "nsubj" && tree.Upos(child) is "PRON" && tree.Lemma(child) is "lui" or "il" or "elle" or "eux") || tree.Lemma(child) is "alors" or "aussitôt" or "foulée")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfMainClause(SentenceTree tree, int word)
    {
        if (!tree.IsVerb(word))
        {
            return false;
        }

        var main = tree.CoordinationHead(word);

        // "Riyad, qui a reçu l'émissaire, a appelé au calme": both are told as one.
        if (tree.Is(main, "acl:relcl") && tree.Head(main) is var antecedent && tree.Relation(antecedent) is "nsubj" && tree.Head(antecedent) == tree.Root && !tree.Clauses.IsNegated(main))
        {
            return true;
        }

        return main == tree.Root || tree.Relation(main) is "parataxis" || (tree.Relation(main) is "advcl" && !tree.Clauses.IsFinite(main) && IsOfMainClause(tree, tree.Head(main)));
    }

    // In the perfect or pluperfect, or as the participle of such a clause.
    private static bool IsPast(SentenceTree tree, int word)
    {
        var main = tree.CoordinationHead(word);
        main = tree.Relation(main) is "advcl" ? tree.Head(main) : main;
        return tree.Clauses.IsPastParticiple(main) && tree.Clauses.FiniteWord(main) is var finite and >= 0 && tree.Features(finite).Tense is VerbTense.Present or VerbTense.Imperfect;
    }

    // "deux jours après l'entrée des rebelles", "vingt-quatre heures après avoir jeté l'éponge"
    private static int? DaysBefore(SentenceWords words, Trigger trigger)
    {
        for (var i = trigger.GroupStart - 1; i >= 2 && i >= trigger.GroupStart - 3; i--)
        {
            if (words.Folded[i] is "apres")
            {
                return words.Folded[i - 1] is "jours" or "jour" ? RelativeTimes.Number(words.Folded[i - 2])
                    : words.Folded[i - 1] is "heures" && words.Folded[i - 2] is "vingt-quatre" or "24" ? 1 : null;
            }
        }

        return null;
    }

    private static bool IsDateAlone(SentenceWords words, IReadOnlyList<TimeExpression> expressions)
    {
        if (expressions.Count != 1 || expressions[0].FromAnchor is not null)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if ((i < expressions[0].Start || i >= expressions[0].End) && char.IsLetterOrDigit(words.Folded[i][0]) && words.Folded[i] is not ("le" or "en"))
            {
                return false;
            }
        }

        return true;
    }

    // The dates of a chronology ascend: a day without its year is the next one after the line before.
    private PartialDate? OfLine(TimeExpression expression)
    {
        if (expression.Past is not { } past || past == expression.Future || _heading is not { } before)
        {
            return expression.Past;
        }

        var date = new PartialDate(before.Year, past.Month, past.Day);
        return date < before ? new PartialDate(before.Year + 1, past.Month, past.Day) : date;
    }
}
