using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>A place in a sentence where a word of the lexicon tells an event.</summary>
internal sealed record Trigger
{
    /// <summary>What it tells.</summary>
    public required EventSense Sense { get; init; }

    /// <summary>Index of the first token of the verb group (clitics, auxiliaries, negation), or of the noun.</summary>
    public required int GroupStart { get; init; }

    /// <summary>Index of the verb or noun itself.</summary>
    public required int Head { get; init; }

    /// <summary>The verb or noun as a word of the tree.</summary>
    public required int Word { get; init; }

    /// <summary>The content words of its phrase behind the first (<i>garde</i> of <i>mettre en garde</i>), as words of the tree.</summary>
    public IReadOnlyList<int> Phrase { get; init; } = [];

    /// <summary>Index just after the last token of the phrase.</summary>
    public required int End { get; init; }

    /// <summary>The form of the verb; null for a noun.</summary>
    public required VerbFormKind? Form { get; init; }

    /// <summary>Whether who undergoes it is the subject.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it is a past participle without auxiliary (<i>soutenu par la Turquie</i>).</summary>
    public bool IsBareParticiple { get; init; }

    /// <summary>Whether those who do it do it to each other (<i>s'accusent mutuellement</i>).</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>How the verb group asserts it.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Whether it is a noun.</summary>
    public bool IsNoun => Sense.Kind == SenseKind.Noun;

    /// <summary>Whether it is an adjective or noun that says it of somebody.</summary>
    public bool IsPredicate => Sense.Kind == SenseKind.Predicate;
}
