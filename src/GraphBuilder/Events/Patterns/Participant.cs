namespace GraphBuilder.Events.Patterns;

/// <summary>One who can take part in an event, where a sentence speaks of him.</summary>
internal sealed class Participant
{
    /// <summary>Index of the first token of the whole noun phrase, office and title included, determiner left out.</summary>
    public required int Start { get; init; }

    /// <summary>Index just after the last token of the phrase.</summary>
    public required int End { get; init; }

    /// <summary>The entities: one, or those of a pair (<i>les deux pays</i>).</summary>
    public required IReadOnlyList<string> Entities { get; init; }

    /// <summary>Folded preposition that governs the phrase; <c>à</c> keeps its accent; null for none.</summary>
    public string? Preposition { get; set; }

    /// <summary>The participant before it in a coordination (<i>la Russie et la Chine</i>); null for the first or a lone one.</summary>
    public Participant? Chained { get; set; }

    /// <summary>Whether it is a place rather than somebody.</summary>
    public required bool IsPlace { get; init; }

    /// <summary>Whether it is a person by name.</summary>
    public required bool IsPerson { get; init; }

    /// <summary>Whether it is a subject pronoun.</summary>
    public required bool IsPronoun { get; init; }

    /// <summary>Id of the state or organisation to which a diplomat is sent (<i>l'ambassadeur marocain à Alger</i>); null for none.</summary>
    public string? Post { get; init; }

    /// <summary>The entities of the whole coordination up to here, first to last.</summary>
    public List<string> WithChain()
    {
        var all = Chained?.WithChain() ?? [];
        all.AddRange(Entities.Where(entity => !all.Contains(entity)));
        return all;
    }
}
